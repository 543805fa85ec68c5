package org.threecolumns.commandline;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.threecolumns.check.Finding;
import org.threecolumns.check.Report;

/** A report in the shape that programs read; the names are part of what they rely on. */
@JsonPropertyOrder({"stage", "findings"})
record ReportJson(String stage, List<FindingJson> findings) {
    /** One finding. */
    @JsonPropertyOrder({"rule", "severity", "path", "message", "question"})
    record FindingJson(String rule, String severity, String path, String message, String question) {
        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.rule().code(),
                    CodeConverter.code(finding.severity()),
                    finding.path().toString(),
                    finding.message(),
                    finding.question());
        }
    }

    static ReportJson of(Report report) {
        return new ReportJson(
                report.stage().name(),
                report.findings().stream().map(FindingJson::of).toList());
    }
}
