package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A heading. A number stands before the words in a filled circle and is spoken as the first word.
 *
 * @param level 1 (the title) to 6
 * @param words what the heading says
 * @param accent its colour family
 * @param number the number in the circle, 1 or more; the same number ties parts that belong together
 */
public record Heading(int level, List<TextRun> words, Accent accent, OptionalInt number) implements Content {

    /**
     * Checks level, words and number.
     *
     * @param level see {@link #level}
     * @param words see {@link #words}
     * @param accent see {@link #accent}
     * @param number see {@link #number}
     * @throws IllegalArgumentException if the level is not 1 to 6, there are no words, or the number is below 1
     */
    public Heading {
        words = TextRun.some(words, "words");
        Objects.requireNonNull(accent, "accent");
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("level: " + level + "; 1 to 6 expected");
        }
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new IllegalArgumentException("number: below 1; 1 or more expected");
        }
    }

    /**
     * {@return a heading without a number}
     *
     * @param level 1 (the title) to 6
     * @param accent the colour family
     * @param words what it says
     */
    public static Heading of(int level, Accent accent, TextRun... words) {
        return new Heading(level, List.of(words), accent, OptionalInt.empty());
    }

    /**
     * {@return a heading with a number in a circle before it}
     *
     * @param level 1 (the title) to 6
     * @param number the number in the circle
     * @param accent the colour family
     * @param words what it says
     */
    public static Heading numbered(int level, int number, Accent accent, TextRun... words) {
        return new Heading(level, List.of(words), accent, OptionalInt.of(number));
    }

    @Override
    public List<TextRun> runs() {
        return number.isEmpty()
                ? words
                : Stream.concat(Stream.of(numberRun()), words.stream()).toList();
    }

    private TextRun numberRun() {
        Locale language = words.get(0).language();
        return TextRun.bold(Integer.toString(number.getAsInt()), language);
    }
}
