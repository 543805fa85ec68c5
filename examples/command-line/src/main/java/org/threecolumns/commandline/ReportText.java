package org.threecolumns.commandline;

import java.util.List;
import java.util.Locale;
import org.threecolumns.check.Finding;
import org.threecolumns.check.Report;
import org.threecolumns.check.Severity;

/** A report for people: what stands in the way first, each finding with its place and its question, no score. */
final class ReportText {
    private final Report report;
    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    ReportText(Report report) {
        this.report = report;
        this.language = report.language();
    }

    String written() {
        line(Phrases.CHECKED.in(language, report.stage().name(), report.asOf()));
        group(Severity.ERROR, Phrases.ERROR);
        group(Severity.WARNING, Phrases.WARNING);
        group(Severity.PROMPT, Phrases.PROMPT);
        line("");
        if (report.findings().isEmpty()) {
            line(Phrases.NOTHING.in(language));
        } else if (!report.wordsChecked()) {
            line(Phrases.UNCHECKED.in(language));
        }
        line((report.mayEnter() ? Phrases.MAY : Phrases.MAY_NOT)
                .in(language, report.stage().name()));
        return text.toString();
    }

    private void group(Severity severity, Phrases heading) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        line("");
        line(heading.in(language));
        for (Finding finding : findings) {
            line("");
            line("  " + finding.path() + "  (" + finding.rule() + ")");
            line("    " + finding.message());
            line("    " + finding.question());
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
