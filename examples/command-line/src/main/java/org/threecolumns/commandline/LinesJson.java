package org.threecolumns.commandline;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.threecolumns.check.Report;
import org.threecolumns.json.LinesRead;

/** One JSON document a line: about each record and each line that cannot be read, and at last about all. */
final class LinesJson implements LinesAnswer {
    /** About one record. */
    @JsonPropertyOrder({"line", "stage", "findings"})
    private record Checked(long line, String stage, List<ReportJson.FindingJson> findings) {}

    /** About a line that cannot be read. */
    @JsonPropertyOrder({"line", "problems"})
    private record Unreadable(long line, List<InputProblem> problems) {}

    /** About the whole stream. */
    @JsonPropertyOrder({"end", "lines", "records", "withFindings", "unreadable", "empty"})
    private record Ended(String end, long lines, long records, long withFindings, long unreadable, long empty) {}

    @Override
    public String head() {
        return "";
    }

    @Override
    public String record(long line, Report report) {
        ReportJson one = ReportJson.of(report);
        return Json.line(new Checked(line, one.stage(), one.findings()));
    }

    @Override
    public String unreadable(long line, List<InputProblem> problems) {
        return Json.line(new Unreadable(line, problems));
    }

    @Override
    public String end(LinesRead read) {
        return Json.line(new Ended(
                CodeConverter.code(read.end()),
                read.lines(),
                read.records(),
                read.withFindings(),
                read.unreadable(),
                read.empty()));
    }
}
