package org.threecolumns.picture;

import java.util.List;

/** The pixels that are written together: from one in the corner, every so many to the right and down. */
record PngPass(int left, int top, int across, int down) {
    static final List<PngPass> WHOLE = List.of(new PngPass(0, 0, 1, 1));

    /** The seven passes of Adam7. */
    static final List<PngPass> INTERLACED = List.of(
            new PngPass(0, 0, 8, 8),
            new PngPass(4, 0, 8, 8),
            new PngPass(0, 4, 4, 8),
            new PngPass(2, 0, 4, 4),
            new PngPass(0, 2, 2, 4),
            new PngPass(1, 0, 2, 2),
            new PngPass(0, 1, 1, 2));

    /** How many pixels across and down the pass has of a picture; either may be nought. */
    Size size(Size picture) {
        return new Size(steps(picture.width(), left, across), steps(picture.height(), top, down));
    }

    int x(int index) {
        return left + index * across;
    }

    int y(int index) {
        return top + index * down;
    }

    private static int steps(int length, int first, int step) {
        return Math.max(0, (length - first + step - 1) / step);
    }
}
