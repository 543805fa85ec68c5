package org.threecolumns.pdf.plan;

import java.util.List;

/**
 * How somebody sees the statement above differently, in the same size and ink, marked by a bar at its side. It stays on the
 * page of the last lines of what it answers.
 *
 * @param runs who sees it differently, then that person's words, at least one run
 */
public record View(List<TextRun> runs) implements Content {

    /**
     * Checks that there is something to say.
     *
     * @param runs see {@link #runs}
     * @throws IllegalArgumentException if there are no runs
     */
    public View {
        runs = TextRun.some(runs, "runs");
    }

    /**
     * {@return a view of these runs}
     *
     * @param runs its words
     */
    public static View of(TextRun... runs) {
        return new View(List.of(runs));
    }
}
