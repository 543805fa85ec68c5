package org.threecolumns.pdf.internal.layout;

import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.Face;

/** Something to draw at a fixed place. All lengths are points; {@code y} counts from the top of the page downwards. */
public sealed interface Ink {

    /** What the ink belongs to. */
    Owner owner();

    /** The area it covers. */
    Box box();

    /**
     * Characters of one run on one line, in one face. A space at the end of a line is kept, so that words never join when the
     * text is taken out of the file.
     *
     * @param text what to draw, in writing order, spaces included
     * @param x where the first character starts
     * @param baseline where the letters stand
     * @param width how wide the text is, without a space at its end
     */
    record Words(
            Owner owner, String text, Face face, double size, Colour colour, double x, double baseline, double width)
            implements Ink {

        private static final double ASCENT = 0.76;
        private static final double DESCENT = 0.24;

        /** About the height of the letters: from the top of an accent-free capital to the foot of a g. */
        @Override
        public Box box() {
            return new Box(x, baseline - ASCENT * size, width, (ASCENT + DESCENT) * size);
        }

        /** Where it stands; never what it says. */
        @Override
        public String toString() {
            return "Words[" + text.length() + " characters at " + x + ", " + baseline + "]";
        }
    }

    /** A filled rectangle, also used for bars. */
    record Area(Owner owner, Box box, Colour colour) implements Ink {}

    /** A straight line. */
    record Line(Owner owner, Point from, Point to, Stroke stroke) implements Ink {
        @Override
        public Box box() {
            return new Box(from.x(), from.y(), 0, 0).around(new Box(to.x(), to.y(), 0, 0));
        }
    }

    /** A circle. */
    record Disc(Owner owner, Point centre, double radius, Optional<Colour> fill, Optional<Stroke> stroke)
            implements Ink {
        @Override
        public Box box() {
            return new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        }
    }

    /** A closed shape with straight sides; its corners in order. */
    record Polygon(Owner owner, List<Point> corners, Optional<Colour> fill, Optional<Stroke> stroke) implements Ink {

        public Polygon {
            corners = List.copyOf(corners);
        }

        @Override
        public Box box() {
            Box box = new Box(corners.get(0).x(), corners.get(0).y(), 0, 0);
            for (Point corner : corners) {
                box = box.around(new Box(corner.x(), corner.y(), 0, 0));
            }
            return box;
        }
    }
}
