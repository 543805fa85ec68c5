package org.threecolumns.commandline;

import java.util.List;
import java.util.stream.Collectors;
import org.threecolumns.check.Report;
import org.threecolumns.commandline.ReportJson.FindingJson;

/** A report as a table (RFC 4180) with a header, safe to open in a spreadsheet. */
final class ReportCsv {
    private static final String LINE_END = "\r\n";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private ReportCsv() {}

    static String of(Report report) {
        ReportJson rows = ReportJson.of(report);
        return line(List.of("stage", "rule", "severity", "path", "message", "question"))
                + rows.findings().stream().map(row -> line(rows.stage(), row)).collect(Collectors.joining());
    }

    private static String line(String stage, FindingJson row) {
        return line(List.of(stage, row.rule(), row.severity(), row.path(), row.message(), row.question()));
    }

    static String line(List<String> cells) {
        return cells.stream().map(ReportCsv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    /** A spreadsheet takes a cell that begins like a formula for one, quoted or not; an apostrophe makes it text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
