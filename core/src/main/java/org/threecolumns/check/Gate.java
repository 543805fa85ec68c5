package org.threecolumns.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * From which stage a rule speaks, and how strongly: {@code W@M E@F} is a warning for a meeting and an error from sharing
 * with the family on. What is said for a stage holds for the later ones until another is named; before the first there
 * is silence. The empty text is a gate that never opens.
 */
public final class Gate {
    private static final Gate CLOSED = new Gate("", new EnumMap<>(Stage.Step.class));

    private final String text;
    private final Map<Stage.Step, Severity> from;

    private Gate(String text, Map<Stage.Step, Severity> from) {
        this.text = text;
        this.from = from;
    }

    /**
     * {@return the gate written in the short form of the catalogue}
     *
     * @param text severities (E, W, I) at stages (D, M, F, C, X), such as {@code I@D W@M E@F}; in order of the stages
     * @throws IllegalArgumentException if a part is not a severity at a stage or the order is wrong
     */
    public static Gate parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            return CLOSED;
        }
        EnumMap<Stage.Step, Severity> from = new EnumMap<>(Stage.Step.class);
        for (String part : text.split(" ", -1)) {
            Stage.Step step = step(part);
            if (from.keySet().stream().anyMatch(earlier -> earlier.compareTo(step) >= 0)) {
                throw new IllegalArgumentException("gate: stages in their order expected, each once");
            }
            from.put(step, severity(part.charAt(0)));
        }
        return new Gate(text, from);
    }

    private static Stage.Step step(String part) {
        if (part.length() != 3 || part.charAt(1) != '@') {
            throw new IllegalArgumentException("gate: a severity at a stage such as W@M expected");
        }
        return Stage.Step.of(part.charAt(2))
                .orElseThrow(() -> new IllegalArgumentException("gate: one of the stages D, M, F, C, X expected"));
    }

    private static Severity severity(char letter) {
        return switch (letter) {
            case 'E' -> Severity.ERROR;
            case 'W' -> Severity.WARNING;
            case 'I' -> Severity.PROMPT;
            default -> throw new IllegalArgumentException("gate: one of the severities E, W, I expected");
        };
    }

    /**
     * {@return how strongly the rule speaks at a stage, or empty if it is silent there}
     *
     * @param stage the stage that is checked for
     */
    public Optional<Severity> severityAt(Stage stage) {
        Optional<Severity> severity = Optional.empty();
        for (Map.Entry<Stage.Step, Severity> entry : from.entrySet()) {
            if (entry.getKey().compareTo(stage.step()) <= 0) {
                severity = Optional.of(entry.getValue());
            }
        }
        return severity;
    }

    /** {@return the short form, as parsed} */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
