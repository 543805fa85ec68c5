package org.threecolumns.pdf.internal.layout;

import java.util.Objects;

/**
 * How far the layout of one document may go.
 *
 * @param pages the most pages, 1 or more
 * @param checkpoint called before each block and each page; may throw to stop the layout
 */
public record Bounds(int pages, Runnable checkpoint) {

    /** The most pages that any document has. */
    public static final int MOST_PAGES = 500;

    public Bounds {
        Objects.requireNonNull(checkpoint, "checkpoint");
        if (pages < 1 || pages > MOST_PAGES) {
            throw new IllegalArgumentException("pages: " + pages + "; 1 to " + MOST_PAGES + " expected");
        }
    }

    public static Bounds standard() {
        return new Bounds(MOST_PAGES, () -> {});
    }
}
