package org.threecolumns.pdf.theme;

/**
 * A size of text and the distance of its lines, both in points.
 *
 * @param size the size of the letters, at least 12
 * @param leading from one line to the next, at least the size
 */
public record TextSize(double size, double leading) {

    /** The smallest size that anything is printed in. */
    public static final double SMALLEST = 12;

    /**
     * Checks that people can read it.
     *
     * @param size see {@link #size}
     * @param leading see {@link #leading}
     * @throws IllegalArgumentException if the size is below 12 or above 96, or the leading is below the size or above twice the
     * size
     */
    public TextSize {
        if (!(size >= SMALLEST && size <= 96)) {
            throw new IllegalArgumentException("size: " + size + "; 12 to 96 points expected");
        }
        if (!(leading >= size && leading <= 2 * size)) {
            throw new IllegalArgumentException("leading: " + leading + "; once to twice the size expected");
        }
    }

    /** {@return how far below the top of its line a word stands, so that its capitals are in the middle of the line} */
    public double baseline() {
        return leading / 2 + 0.36 * size;
    }
}
