package org.threecolumns.pdf.internal.layout;

import java.util.List;

/**
 * The least part of a column that is never cut: a line of text, a drawing, a space inside a tint.
 *
 * @param above what stands between it and the slice above, unless it is the first in its column of a page
 * @param height how high it is
 * @param lines how many lines of reading it counts for; 0 for space
 * @param hold whether a page may end before it
 * @param drawing what it draws
 * @param backdrops what stands behind it, the outermost first
 */
record Slice(Gap above, double height, int lines, Hold hold, Drawing drawing, List<Backdrop> backdrops) {

    /** White space, and what is drawn in it. */
    record Gap(double height, Drawing drawing) {
        static Gap of(double height) {
            return new Gap(height, Drawing.NOTHING);
        }
    }

    double gap() {
        return above.height;
    }

    Slice holding(Hold other) {
        return new Slice(above, height, lines, other, drawing, backdrops);
    }

    Slice drawing(Drawing other) {
        return new Slice(above, height, lines, hold, other, backdrops);
    }
}
