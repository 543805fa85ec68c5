package org.threecolumns.pdf.theme;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** Paper. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /**
     * Checks the three parts.
     *
     * @param red see {@link #red}
     * @param green see {@link #green}
     * @param blue see {@link #blue}
     * @throws IllegalArgumentException if a part is not 0 to 255
     */
    public Colour {
        if ((red | green | blue) >>> 8 != 0) {
            throw new IllegalArgumentException("colour: a part is not 0 to 255");
        }
    }

    /**
     * {@return the colour of six hexadecimal digits}
     *
     * @param rgb the number, red first
     * @throws IllegalArgumentException if it is not a number of 24 bits
     */
    public static Colour of(int rgb) {
        if (rgb >>> 24 != 0) {
            throw new IllegalArgumentException("rgb: more than six hexadecimal digits");
        }
        return new Colour(rgb >>> 16, rgb >>> 8 & 255, rgb & 255);
    }

    /**
     * {@return how strongly this colour and another differ, 1 (not at all) to 21, as WCAG 2 computes it}
     *
     * @param other the colour beside it
     */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
