package org.threecolumns.pdf.document;

import java.util.Objects;
import java.util.Optional;

/**
 * What the council tells every family at the end of a document. Where it tells nothing, a line to write on is printed.
 *
 * @param advocate how to get an advocate, disagree or complain: words and a telephone number; empty for a line to write on
 */
public record AnswerBackContacts(Optional<String> advocate) {
    /**
     * Checks that there are words, if any.
     *
     * @param advocate see {@link #advocate}
     * @throws IllegalArgumentException if the words are blank
     */
    public AnswerBackContacts {
        Objects.requireNonNull(advocate, "advocate");
        if (advocate.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("advocate: blank; words or nothing expected");
        }
    }

    /** {@return no contacts: every one of them is a line to write on} */
    public static AnswerBackContacts none() {
        return new AnswerBackContacts(Optional.empty());
    }

    /**
     * {@return these contacts}
     *
     * @param advocate how to get an advocate, disagree or complain
     * @throws IllegalArgumentException if the words are blank
     */
    public static AnswerBackContacts of(String advocate) {
        return new AnswerBackContacts(Optional.of(advocate));
    }
}
