package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param kind what it is for, which decides how it looks
 * @param runs its words, at least one run
 */
public record Paragraph(Kind kind, List<TextRun> runs) implements Content {

    /** What a paragraph is for. */
    public enum Kind {
        /** Running text. */
        BODY,
        /** A quieter line directly under the text it belongs to: who told us, which goal, how far. */
        MUTED,
        /** A quieter line with a little space above it: with whom something was agreed, who was not asked. */
        NOTE,
        /** A line under the title: for whom the copy is. */
        COPY_LINE,
        /** A quieter line under the title: when the copy was made, which one it replaces. */
        COPY_DETAIL,
        /** A bold line under the title: a draft, or in force from a day. */
        STAMP,
        /** A child's exact words, larger than the text around them. */
        CHILDS_WORDS,
        /** What one end of a scale means. */
        SCALE_END,
        /** A smaller line beside or under a text: when, who checks, how soon. */
        ASIDE
    }

    /**
     * Checks that there is something to say.
     *
     * @param kind see {@link #kind}
     * @param runs see {@link #runs}
     * @throws IllegalArgumentException if there are no runs
     */
    public Paragraph {
        Objects.requireNonNull(kind, "kind");
        runs = TextRun.some(runs, "runs");
    }

    /**
     * {@return a paragraph of the given kind}
     *
     * @param kind what it is for
     * @param runs its words
     */
    public static Paragraph of(Kind kind, TextRun... runs) {
        return new Paragraph(kind, List.of(runs));
    }

    /**
     * {@return running text}
     *
     * @param runs its words
     */
    public static Paragraph body(TextRun... runs) {
        return of(Kind.BODY, runs);
    }

    /**
     * {@return a quieter line directly under its text}
     *
     * @param runs its words
     */
    public static Paragraph muted(TextRun... runs) {
        return of(Kind.MUTED, runs);
    }
}
