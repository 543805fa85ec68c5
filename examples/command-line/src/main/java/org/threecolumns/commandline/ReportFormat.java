package org.threecolumns.commandline;

import org.threecolumns.check.Report;

/** How a report is written. */
enum ReportFormat {
    /** For people. */
    TEXT {
        @Override
        String write(Report report) {
            return new ReportText(report).written();
        }
    },
    /** For programs. */
    JSON {
        @Override
        String write(Report report) {
            return Json.write(ReportJson.of(report));
        }
    },
    /** For spreadsheets. */
    CSV {
        @Override
        String write(Report report) {
            return ReportCsv.of(report);
        }
    };

    abstract String write(Report report);
}
