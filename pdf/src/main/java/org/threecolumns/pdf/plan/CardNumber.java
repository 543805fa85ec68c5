package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The number of an entry.
 *
 * @param number 1 or more
 * @param language the language in which it is spoken
 */
public record CardNumber(int number, Locale language) implements Part {

    /**
     * Checks the number.
     *
     * @param number see {@link #number}
     * @param language see {@link #language}
     * @throws IllegalArgumentException if it is below 1
     */
    public CardNumber {
        Objects.requireNonNull(language, "language");
        if (number < 1) {
            throw new IllegalArgumentException("number: below 1; 1 or more expected");
        }
    }

    @Override
    public List<TextRun> runs() {
        return List.of(TextRun.bold(Integer.toString(number), language));
    }
}
