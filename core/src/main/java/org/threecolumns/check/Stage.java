package org.threecolumns.check;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a record has come: what it is checked for. A stage asks for everything that the earlier stages ask for, unless
 * a rule says otherwise (practice catalogue 1.2).
 */
public final class Stage {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Stage DRAFT = new Stage(Step.DRAFT, "");
    private static final Stage MEETING = new Stage(Step.MEETING, "");
    private static final Stage FAMILY = new Stage(Step.FAMILY, "");
    private static final Stage CLOSURE = new Stage(Step.CLOSURE, "");

    private final Step step;
    private final String childId;

    private Stage(Step step, String childId) {
        this.step = step;
        this.childId = childId;
    }

    /** The steps in their order, with the letter that gates use. */
    enum Step {
        DRAFT('D'),
        MEETING('M'),
        FAMILY('F'),
        CHILD('C'),
        CLOSURE('X');

        final char letter;

        Step(char letter) {
            this.letter = letter;
        }

        /** {@return the step of a letter, or empty if no step has it} */
        static Optional<Step> of(char letter) {
            for (Step step : values()) {
                if (step.letter == letter) {
                    return Optional.of(step);
                }
            }
            return Optional.empty();
        }
    }

    /** {@return work in progress; rough wording is expected} */
    public static Stage draft() {
        return DRAFT;
    }

    /** {@return good enough to bring to a meeting, a conference or supervision} */
    public static Stage meeting() {
        return MEETING;
    }

    /** {@return ready to share with the family: plain words, disagreement shown} */
    public static Stage family() {
        return FAMILY;
    }

    /**
     * {@return ready for one named child}
     *
     * @param id the child's id in the record
     * @throws IllegalArgumentException if this cannot be an id
     */
    public static Stage child(String id) {
        Objects.requireNonNull(id, "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "stage: an id of a letter and up to 39 letters, digits, _ or - expected");
        }
        return new Stage(Step.CHILD, id);
    }

    /** {@return closing or stepping down: goals reached and held} */
    public static Stage closure() {
        return CLOSURE;
    }

    /** {@return the word for the stage in commands and files: draft, meeting, family, child or closure} */
    public String name() {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the id of the child this stage is for, or empty if it is not the child stage} */
    public Optional<String> childId() {
        return childId.isEmpty() ? Optional.empty() : Optional.of(childId);
    }

    Step step() {
        return step;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stage that && step == that.step && childId.equals(that.childId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(step, childId);
    }

    @Override
    public String toString() {
        return childId.isEmpty() ? name() : name() + " " + childId;
    }
}
