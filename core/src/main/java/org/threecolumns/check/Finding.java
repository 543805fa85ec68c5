package org.threecolumns.check;

import java.util.Comparator;
import java.util.Optional;
import org.threecolumns.model.RecordPath;

/**
 * One place where a rule has something to say. It holds ids and our own words only, never a word of the record, so that
 * it may be logged, listed and counted.
 */
public final class Finding {
    /** By place in the record, then by rule: the same record always gives the same order. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.span().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(finding -> finding.concerns().orElse(""))
            .thenComparing(Finding::message);

    private final RuleId rule;
    private final Severity severity;
    private final Place place;
    private final Words.Phrase phrase;

    Finding(RuleId rule, Severity severity, Place place, Words.Phrase phrase) {
        this.rule = rule;
        this.severity = severity;
        this.place = place;
        this.phrase = phrase;
    }

    /** {@return the rule that speaks} */
    public RuleId rule() {
        return rule;
    }

    /** {@return how strongly, at the stage of the report} */
    public Severity severity() {
        return severity;
    }

    /** {@return the element or member; for something missing, the member that would hold it} */
    public RecordPath path() {
        return place.path();
    }

    /** {@return the part of the text at that path, or empty if all of it is meant} */
    public Optional<Span> span() {
        return place.span();
    }

    /** {@return the id of the person or child this is about, or empty if it is about nobody in particular} */
    public Optional<String> concerns() {
        return place.concerns();
    }

    /** {@return what was seen, in the language of the report} */
    public String message() {
        return phrase.message();
    }

    /** {@return a question to talk about, in the language of the report; never a ready-made answer} */
    public String question() {
        return phrase.question();
    }

    /** {@return rule, severity and place} */
    @Override
    public String toString() {
        return rule + " " + severity + " " + path();
    }
}
