package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Objects;

/**
 * The question over a column. It is spoken as a heading of level 2 where it first stands, and only drawn where the same column
 * goes on: on later pages, or in a later section.
 *
 * @param words the question, at least one run
 * @param accent the colour family of the column
 * @param repeated whether the same question was spoken in an earlier section, so that this one is only drawn
 */
public record ColumnHead(List<TextRun> words, Accent accent, boolean repeated) implements Part {

    /**
     * Checks that there is something to say.
     *
     * @param words see {@link #words}
     * @param accent see {@link #accent}
     * @param repeated see {@link #repeated}
     * @throws IllegalArgumentException if there are no words
     */
    public ColumnHead {
        words = TextRun.some(words, "words");
        Objects.requireNonNull(accent, "accent");
    }

    /**
     * {@return a question that is asked for the first time}
     *
     * @param accent the colour family
     * @param words what it says
     */
    public static ColumnHead of(Accent accent, TextRun... words) {
        return new ColumnHead(List.of(words), accent, false);
    }

    /** {@return the same question where its column goes on in a later section: drawn, not spoken} */
    public ColumnHead again() {
        return new ColumnHead(words, accent, true);
    }

    @Override
    public List<TextRun> runs() {
        return words;
    }

    @Override
    public boolean spoken() {
        return !repeated;
    }
}
