package org.threecolumns.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Everything that a checker found in one record for one stage, in a stable order. An empty report means that no rule of
 * this checker spoke; it does not prove good practice.
 */
public final class Report {
    private final Stage stage;
    private final LocalDate asOf;
    private final Locale language;
    private final List<Finding> findings;
    private final boolean wordsChecked;

    Report(Stage stage, LocalDate asOf, Locale language, List<Finding> findings, boolean wordsChecked) {
        this.stage = stage;
        this.asOf = asOf;
        this.language = language;
        this.findings = findings.stream().sorted(Finding.ORDER).toList();
        this.wordsChecked = wordsChecked;
    }

    /** {@return the stage that was checked for} */
    public Stage stage() {
        return stage;
    }

    /** {@return the day the record was looked at as of} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the language of messages and questions} */
    public Locale language() {
        return language;
    }

    /** {@return all findings, by place in the record, then by rule} */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * {@return the findings of one rule, in the order of the report}
     *
     * @param rule the rule to look for
     */
    public List<Finding> findings(RuleId rule) {
        Objects.requireNonNull(rule, "rule");
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /**
     * {@return how many findings are of a severity}
     *
     * @param severity the severity to count
     */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** {@return whether nothing of error level stands in the way of this stage} */
    public boolean mayEnter() {
        return count(Severity.ERROR) == 0;
    }

    /** {@return whether the record keeps its form: no error of the rules about form, which hold at every stage} */
    public boolean isWellFormed() {
        return findings.stream().noneMatch(finding -> finding.rule().isForm() && finding.severity() == Severity.ERROR);
    }

    /** {@return whether a person who knows the language has checked all words of these findings} */
    public boolean wordsChecked() {
        return wordsChecked;
    }

    /** {@return stage and counts} */
    @Override
    public String toString() {
        return "Report for " + stage.name() + ": " + count(Severity.ERROR) + " errors, " + count(Severity.WARNING)
                + " warnings, " + count(Severity.PROMPT) + " prompts";
    }
}
