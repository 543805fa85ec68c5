package org.threecolumns.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule says in one language.
 *
 * @param status whether somebody who knows the language has checked it
 * @param checkedBy who checked it; empty if nobody has
 * @param checkedOn the day it was checked, as written in the pack; empty if nobody has
 * @param phrases the usual words under {@link #USUAL}, and others under the keys that the rule's places name
 */
public record Words(Status status, String checkedBy, String checkedOn, Map<String, Phrase> phrases) {
    /** The key of the words that fit when a place names no others. */
    public static final String USUAL = "usual";

    /**
     * Keeps its own copy of the phrases.
     *
     * @param status whether somebody who knows the language has checked it
     * @param checkedBy who checked it; empty if nobody has
     * @param checkedOn the day it was checked, as written in the pack; empty if nobody has
     * @param phrases the usual words under {
     */
    public Words {
        Objects.requireNonNull(status, "status");
        phrases = Map.copyOf(phrases);
    }

    /** Whether words were checked by a person who knows the language. */
    public enum Status {
        /** Somebody has; the words say who and when. */
        CHECKED,
        /** Nobody has yet. */
        UNVERIFIED
    }

    /**
     * A message and the question that goes with it.
     *
     * @param message what was seen; {@code {names}} stand for labels of the profile and for counts
     * @param question a question to talk about, never a ready-made answer
     */
    public record Phrase(String message, String question) {
        /** {@return both with labels and counts in their places} */
        Phrase filled(Map<String, String> values) {
            return new Phrase(fill(message, values), fill(question, values));
        }

        private static String fill(String text, Map<String, String> values) {
            String filled = text;
            for (Map.Entry<String, String> value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", value.getValue());
            }
            return filled;
        }
    }

    /** {@return these words with those phrases that another pack words differently} */
    Words changedBy(Words other) {
        Map<String, Phrase> together = new HashMap<>(phrases);
        together.putAll(other.phrases);
        return new Words(other.status, other.checkedBy, other.checkedOn, together);
    }

    /**
     * {@return the phrase for a place}
     *
     * @param key the wording that the place names; empty for the usual one
     */
    Optional<Phrase> phrase(String key) {
        return Optional.ofNullable(phrases.get(key.isEmpty() ? USUAL : key));
    }
}
