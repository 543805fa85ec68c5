package org.threecolumns.pdf.internal.layout;

/** Distances that grow with the text, drawn up for text of 12 points. */
record Lengths(double unit) {

    static Lengths forTextOf(double size) {
        return new Lengths(size / 12);
    }

    /** A distance drawn up for text of 12 points, in the size at hand. */
    double of(double points) {
        return points * unit;
    }

    double betweenRows() {
        return of(12);
    }

    double aboveBand() {
        return of(13);
    }

    /** The height of the line that holds a number in its circle. */
    double numberRow() {
        return of(24);
    }

    double circle() {
        return of(22);
    }

    /** From the left edge to the words beside a number in its circle. */
    double besideCircle() {
        return of(29);
    }
}
