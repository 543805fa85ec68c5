package org.threecolumns.pdf.internal.layout;

import java.util.List;

/**
 * A document laid out: pages of one size with all their ink, and the bookmarks in spoken order. Width and height are points.
 */
public record Pages(double width, double height, List<Page> pages, List<Bookmark> bookmarks) {

    public Pages {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }
}
