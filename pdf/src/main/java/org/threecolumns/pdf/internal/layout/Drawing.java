package org.threecolumns.pdf.internal.layout;

/** Something that was measured and can be drawn at any place. */
@FunctionalInterface
interface Drawing {

    /** Nothing to draw: white space. */
    Drawing NOTHING = (sheet, x, y) -> {};

    /** Draws itself with its top left corner at this place. */
    void draw(Sheet sheet, double x, double y);

    /** The same, moved to the right. */
    default Drawing at(double dx) {
        return dx == 0 ? this : (sheet, x, y) -> draw(sheet, x + dx, y);
    }

    /** The same, with another drawing after it. */
    default Drawing and(Drawing other) {
        return (sheet, x, y) -> {
            draw(sheet, x, y);
            other.draw(sheet, x, y);
        };
    }
}
