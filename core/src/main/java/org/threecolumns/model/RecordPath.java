package org.threecolumns.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One address in a record, such as {@code /map/dangerStatements/ds1/impactByChild}: it steps into lists by id, so it stays
 * right when an item is inserted before, and it holds names of members and ids only, so it may stand in messages.
 *
 * <p>The root is {@code /}. Addresses compare step by step, an object before what is inside it.
 */
public final class RecordPath implements Comparable<RecordPath> {
    private static final RecordPath ROOT = new RecordPath(new String[0]);

    private final String[] steps;

    private RecordPath(String[] steps) {
        this.steps = steps;
    }

    /** {@return the address of the record itself} */
    public static RecordPath root() {
        return ROOT;
    }

    /**
     * {@return the address written so}
     *
     * @param text steps, each after a slash; a single slash is the root
     * @throws IllegalArgumentException if the text is something else; the message does not show it
     */
    public static RecordPath parse(String text) {
        if (text.equals("/")) {
            return ROOT;
        }
        if (!text.startsWith("/")) {
            throw malformed();
        }
        RecordPath path = ROOT;
        for (String step : text.substring(1).split("/", -1)) {
            path = path.step(step);
        }
        return path;
    }

    /**
     * {@return the address of a member of the object at this address}
     *
     * @param name the member's name in JSON
     * @throws IllegalArgumentException if it is no name of a member
     */
    public RecordPath member(String name) {
        return step(name);
    }

    /**
     * {@return the address of an item of the list at this address}
     *
     * @param id the item's id
     * @throws IllegalArgumentException if it is no id
     */
    public RecordPath item(String id) {
        return step(id);
    }

    /** {@return the steps from the root: names of members and ids} */
    public List<String> steps() {
        return Collections.unmodifiableList(Arrays.asList(steps));
    }

    /** {@return the address without its last step, or empty for the root} */
    public Optional<RecordPath> parent() {
        return steps.length == 0 ? Optional.empty() : Optional.of(new RecordPath(first(steps.length - 1)));
    }

    /**
     * {@return whether the other address is this one or lies inside it}
     *
     * @param other another address
     */
    public boolean contains(RecordPath other) {
        return other.steps.length >= steps.length
                && Arrays.equals(steps, 0, steps.length, other.steps, 0, steps.length);
    }

    @Override
    public int compareTo(RecordPath other) {
        return Arrays.compare(steps, other.steps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordPath that && Arrays.equals(steps, that.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }

    /** {@return the address as written, such as {@code /map/dangerStatements/ds1}} */
    @Override
    public String toString() {
        return "/" + String.join("/", steps);
    }

    /** Every object that is walked over comes by here twice, so nothing but the one array is made. */
    private RecordPath step(String step) {
        if (!Ids.hasForm(Objects.requireNonNull(step, "step"))) {
            throw malformed();
        }
        String[] longer = first(steps.length + 1);
        longer[steps.length] = step;
        return new RecordPath(longer);
    }

    private String[] first(int length) {
        return Arrays.copyOf(steps, length);
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("RecordPath: each step, after a slash, must have the form " + Ids.FORM);
    }
}
