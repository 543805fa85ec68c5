package org.threecolumns.picture;

/**
 * How a camera was held, as EXIF numbers it from 1 to 8 (tag 274). Each of the eight ways is made of three: sides
 * exchanged, then columns from the right, then rows from the bottom.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    ON_ITS_HEAD(false, true, true),
    ON_ITS_HEAD_MIRRORED(false, false, true),
    LEFT_SIDE_UP_MIRRORED(true, false, false),
    LEFT_SIDE_UP(true, false, true),
    RIGHT_SIDE_UP_MIRRORED(true, true, true),
    RIGHT_SIDE_UP(true, true, false);

    private final boolean exchanged;
    private final boolean fromTheRight;
    private final boolean fromTheBottom;

    Orientation(boolean exchanged, boolean fromTheRight, boolean fromTheBottom) {
        this.exchanged = exchanged;
        this.fromTheRight = fromTheRight;
        this.fromTheBottom = fromTheBottom;
    }

    /** The orientation that EXIF means by a number; numbers that mean nothing, which cameras do write, are upright. */
    static Orientation of(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
    }

    boolean isOnItsSide() {
        return exchanged;
    }

    /** The column, in the picture of the given size, of the pixel that stands at (x, y) when the picture is upright. */
    int sourceX(int x, int y, Size source) {
        int column = exchanged ? y : x;
        return fromTheRight ? source.width() - 1 - column : column;
    }

    /** The row, as {@link #sourceX}. */
    int sourceY(int x, int y, Size source) {
        int row = exchanged ? x : y;
        return fromTheBottom ? source.height() - 1 - row : row;
    }
}
