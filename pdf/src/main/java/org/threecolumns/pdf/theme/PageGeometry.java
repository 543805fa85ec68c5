package org.threecolumns.pdf.theme;

import java.util.List;

/**
 * Where on a page something may stand. Lengths are points, from the left and from the top of the page.
 *
 * @param width of the page
 * @param height of the page
 * @param left where the content starts
 * @param top where the content starts
 * @param bottom where the content ends
 * @param footerRule where the line above the footer stands, below the content
 * @param tintReach how far a tint reaches beyond its column on both sides
 * @param columns one column, or three beside each other
 */
public record PageGeometry(
        double width,
        double height,
        double left,
        double top,
        double bottom,
        double footerRule,
        double tintReach,
        List<Column> columns) {

    /**
     * One column.
     *
     * @param x its left edge
     * @param width how wide it is
     */
    public record Column(double x, double width) {

        /** {@return its right edge} */
        public double right() {
            return x + width;
        }
    }

    /**
     * Checks that everything lies on the page and nothing over something else.
     *
     * @param width see {@link #width}
     * @param height see {@link #height}
     * @param left see {@link #left}
     * @param top see {@link #top}
     * @param bottom see {@link #bottom}
     * @param footerRule see {@link #footerRule}
     * @param tintReach see {@link #tintReach}
     * @param columns see {@link #columns}
     * @throws IllegalArgumentException if there are not one or three columns, they overlap or are narrower than 100, or the
     * content is lower than 200 or does not end above the footer
     */
    public PageGeometry {
        columns = List.copyOf(columns);
        if (columns.size() != 1 && columns.size() != 3) {
            throw new IllegalArgumentException("columns: " + columns.size() + "; 1 or 3 expected");
        }
        double free = left;
        for (Column column : columns) {
            if (!(column.x >= free && column.width >= 100)) {
                throw new IllegalArgumentException("columns: from left to right, each at least 100 wide expected");
            }
            free = column.right();
        }
        if (!(left >= tintReach && tintReach >= 0 && free + tintReach <= width)) {
            throw new IllegalArgumentException("columns: beyond the page");
        }
        if (!(top >= 0 && bottom - top >= 200 && bottom <= footerRule && footerRule + 24 <= height)) {
            throw new IllegalArgumentException("bottom: at least 200 below the top and above the footer expected");
        }
    }

    /** {@return whether the page has one column, so that what stands side by side elsewhere follows each other here} */
    public boolean isOneColumn() {
        return columns.size() == 1;
    }

    /**
     * {@return the place that several columns and the space between them cover; on a page with one column always that column}
     *
     * @param first the first column, from 0
     * @param span how many columns
     */
    public Column place(int first, int span) {
        if (isOneColumn()) {
            return columns.get(0);
        }
        Column from = columns.get(first);
        return new Column(from.x(), columns.get(first + span - 1).right() - from.x());
    }

    /** {@return the place from the first column to the last} */
    public Column whole() {
        return place(0, columns.size());
    }
}
