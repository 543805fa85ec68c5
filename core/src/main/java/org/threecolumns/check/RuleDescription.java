package org.threecolumns.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that a pack says about a rule: when it speaks, in which words, why and on whose authority. The logic is
 * elsewhere, under the same id.
 *
 * @param id the rule
 * @param title one sentence in English that says what good looks like
 * @param kind whether it looks for something or holds because nothing else can be made
 * @param gate from which stage it speaks and how strongly
 * @param gateChanges other gates for some maps; the first that applies counts
 * @param thresholds numbers that the rule compares with, by name
 * @param source short name of the practice source, or that it is our own judgement
 * @param why why it matters to a child or a family, in English
 * @param poor an invented example that it would find
 * @param good the same, better
 * @param heldBy tests that prove a rule of the second kind, as class and method
 * @param words what it says, by language tag
 * @param change who changed it from the shipped rule, and why; the text is empty if nobody has
 */
public record RuleDescription(
        RuleId id,
        String title,
        Kind kind,
        Gate gate,
        List<GateChange> gateChanges,
        Map<String, Integer> thresholds,
        String source,
        String why,
        String poor,
        String good,
        List<String> heldBy,
        Map<String, Words> words,
        String change) {
    /**
     * Keeps its own copies.
     *
     * @param id the rule
     * @param title one sentence in English that says what good looks like
     * @param kind whether it looks for something or holds because nothing else can be made
     * @param gate from which stage it speaks and how strongly
     * @param gateChanges other gates for some maps; the first that applies counts
     * @param thresholds numbers that the rule compares with, by name
     * @param source short name of the practice source, or that it is our own judgement
     * @param why why it matters to a child or a family, in English
     * @param poor an invented example that it would find
     * @param good the same, better
     * @param heldBy tests that prove a rule of the second kind, as class and method
     * @param words what it says, by language tag
     * @param change who changed it from the shipped rule, and why; the text is empty if nobody has
     */
    public RuleDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(gate, "gate");
        gateChanges = List.copyOf(gateChanges);
        thresholds = Map.copyOf(thresholds);
        heldBy = List.copyOf(heldBy);
        words = Map.copyOf(words);
    }

    /** How a rule is kept. */
    public enum Kind {
        /** A predicate looks at the record. */
        FINDS,
        /** No such record or output can be made; a named test proves it. */
        HELD_BY_CONSTRUCTION
    }

    /**
     * {@return what the rule says in a language, or empty if it has no words in it}
     *
     * @param tag a language tag of the pack, such as {@code en-GB}
     */
    public Optional<Words> words(String tag) {
        return Optional.ofNullable(words.get(tag));
    }

    /** {@return the gate for a map of these codes} */
    Gate gateFor(GateChange.Setting setting) {
        return gateChanges.stream()
                .filter(each -> each.appliesTo(setting))
                .findFirst()
                .map(GateChange::gate)
                .orElse(gate);
    }

    /** {@return this rule with what another pack says about it instead} */
    RuleDescription changedBy(RuleChange other) {
        Map<String, Integer> numbers = new TreeMap<>(thresholds);
        numbers.putAll(other.thresholds());
        Map<String, Words> spoken = new TreeMap<>(words);
        other.words().forEach((language, theirs) -> spoken.merge(language, theirs, Words::changedBy));
        return new RuleDescription(
                id,
                title,
                kind,
                other.gate().orElse(gate),
                other.gateChanges().orElse(gateChanges),
                numbers,
                source,
                why,
                poor,
                good,
                heldBy,
                spoken,
                other.reason());
    }
}
