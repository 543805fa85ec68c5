package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Objects;

/**
 * What a child said, in somebody else's words: on a tint, in the size of the text, without a tail, so that it is never taken
 * for a quotation.
 *
 * @param accent the colour family of the tint
 * @param runs who said it and what, at least one run
 */
public record ChildSaid(Accent accent, List<TextRun> runs) implements Content {

    /**
     * Checks that there is something to say.
     *
     * @param accent see {@link #accent}
     * @param runs see {@link #runs}
     * @throws IllegalArgumentException if there are no runs
     */
    public ChildSaid {
        Objects.requireNonNull(accent, "accent");
        runs = TextRun.some(runs, "runs");
    }

    /**
     * {@return what a child said, in these words}
     *
     * @param accent the colour family
     * @param runs its words
     */
    public static ChildSaid of(Accent accent, TextRun... runs) {
        return new ChildSaid(accent, List.of(runs));
    }
}
