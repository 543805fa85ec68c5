package org.threecolumns.commandline;

import java.util.List;
import java.util.stream.Collectors;
import org.threecolumns.check.Report;
import org.threecolumns.commandline.ReportJson.FindingJson;
import org.threecolumns.json.LinesRead;

/** A table with one line for each finding and each problem; the columns of one record's table behind the line. */
final class LinesCsv implements LinesAnswer {
    @Override
    public String head() {
        return ReportCsv.line(List.of("line", "stage", "rule", "severity", "path", "message", "question"));
    }

    @Override
    public String record(long line, Report report) {
        ReportJson rows = ReportJson.of(report);
        return rows.findings().stream()
                .map(row -> ReportCsv.line(cells(line, rows.stage(), row)))
                .collect(Collectors.joining());
    }

    @Override
    public String unreadable(long line, List<InputProblem> problems) {
        return problems.stream()
                .map(each -> ReportCsv.line(List.of(
                        String.valueOf(line), "", each.code(), "unreadable", each.pointer(), each.message(), "")))
                .collect(Collectors.joining());
    }

    @Override
    public String end(LinesRead read) {
        return "";
    }

    private static List<String> cells(long line, String stage, FindingJson row) {
        return List.of(
                String.valueOf(line), stage, row.rule(), row.severity(), row.path(), row.message(), row.question());
    }
}
