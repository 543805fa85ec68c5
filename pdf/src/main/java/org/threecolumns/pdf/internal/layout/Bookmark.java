package org.threecolumns.pdf.internal.layout;

/**
 * Where a heading stands.
 *
 * @param level 1 to 6
 * @param element the number of the heading, see {@link Element}
 * @param title its words
 * @param page the position of the page, from 0
 * @param y the top of the heading, from the top of the page
 */
public record Bookmark(int level, int element, String title, int page, double y) {

    /** Where it leads; never what it says. */
    @Override
    public String toString() {
        return "Bookmark[level " + level + ", page " + page + ", " + y + "]";
    }
}
