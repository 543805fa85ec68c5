package org.threecolumns.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What other systems keep beside an object of the record: under a name in reverse-DNS form, one JSON value each, kept as
 * its text, so that the order of members and the writing of numbers survive. Names stand in alphabetical order.
 */
public final class Extensions {
    private static final int LONGEST_NAME = 120;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    private final Map<String, String> texts;

    private Extensions(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * {@return these extensions}
     *
     * <p>Whether a text really is one JSON value is seen by the writer, which refuses the record otherwise.
     *
     * @param jsonByName JSON text for each name, for instance {@code {"org.example.badge": "7"}}
     * @throws IllegalArgumentException if there is none, a name is not in reverse-DNS form (small letters, digits,
     *     hyphens, at least one dot, up to 120 characters) or a text is blank; the message shows neither
     */
    public static Extensions of(Map<String, String> jsonByName) {
        Map<String, String> sorted = new TreeMap<>();
        jsonByName.forEach((name, json) -> sorted.put(checkedName(name), checkedJson(json)));
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException(
                    "Extensions: there must be at least one; leave the member away otherwise");
        }
        return new Extensions(Collections.unmodifiableMap(sorted));
    }

    /** {@return the names, in alphabetical order} */
    public Set<String> names() {
        return texts.keySet();
    }

    /**
     * {@return the JSON text under a name, as it was written, or empty if there is none}
     *
     * @param name a name in reverse-DNS form
     */
    public Optional<String> json(String name) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(name, "name")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** {@return how many there are; never what they hold} */
    @Override
    public String toString() {
        return "Extensions (" + texts.size() + ")";
    }

    private static String checkedName(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Extensions: a name must be in reverse-DNS form, such as org.example.badge, up to " + LONGEST_NAME
                            + " characters");
        }
        return name;
    }

    private static String checkedJson(String json) {
        if (json.isBlank()) {
            throw new IllegalArgumentException("Extensions: a value must be the text of one JSON value");
        }
        return json;
    }
}
