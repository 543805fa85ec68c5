package org.threecolumns.pdf.internal.layout;

import java.util.Optional;

/**
 * The least part of a column that is never cut: a line of text, a drawing, a space inside a tint.
 *
 * @param gap white space above it, unless it is the first in its column of a page
 * @param height how high it is
 * @param lines how many lines of reading it counts for; 0 for space
 * @param hold whether a page may end before it
 * @param drawing what it draws
 * @param backdrop what stands behind it
 */
record Slice(double gap, double height, int lines, Hold hold, Drawing drawing, Optional<Backdrop> backdrop) {

    Slice holding(Hold other) {
        return new Slice(gap, height, lines, other, drawing, backdrop);
    }

    Slice drawing(Drawing other) {
        return new Slice(gap, height, lines, hold, other, backdrop);
    }
}
