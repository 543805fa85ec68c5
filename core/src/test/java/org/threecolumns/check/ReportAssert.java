package org.threecolumns.check;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what a report should say: {@code assertThat(report).flags("DS-15").at("/map/dangerStatements/ds1")}. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
    private List<Finding> flagged = List.of();

    private ReportAssert(Report report) {
        super(report, ReportAssert.class);
    }

    public static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }

    /** The rule speaks, at least once; what follows is about its findings. */
    public ReportAssert flags(String rule) {
        isNotNull();
        flagged = actual.findings(RuleId.of(rule));
        if (flagged.isEmpty()) {
            failWithMessage("%s expected, but only these: %s", rule, actual.findings());
        }
        return this;
    }

    /** It speaks at exactly these places. */
    public ReportAssert at(String... paths) {
        Assertions.assertThat(flagged)
                .extracting(finding -> finding.path().toString())
                .containsExactly(paths);
        return this;
    }

    /** It speaks about exactly these people, one finding each. */
    public ReportAssert concerning(String... ids) {
        Assertions.assertThat(flagged)
                .extracting(finding -> finding.concerns().orElse(""))
                .containsExactly(ids);
        return this;
    }

    /** All its findings have this severity. */
    public ReportAssert as(Severity severity) {
        Assertions.assertThat(flagged).extracting(Finding::severity).containsOnly(severity);
        return this;
    }

    /** Each of its messages holds these words. */
    public ReportAssert saying(String words) {
        Assertions.assertThat(flagged)
                .extracting(Finding::message)
                .allSatisfy(message -> Assertions.assertThat(message).contains(words));
        return this;
    }

    /** Its first finding underlines this part of the text. */
    public ReportAssert underlining(int start, int end) {
        Assertions.assertThat(flagged.get(0).span()).contains(new Span(start, end));
        return this;
    }

    /** None of the rules speaks. */
    public ReportAssert isSilentOn(String... rules) {
        isNotNull();
        for (String rule : rules) {
            Assertions.assertThat(actual.findings(RuleId.of(rule))).as(rule).isEmpty();
        }
        return this;
    }
}
