package org.threecolumns.picture;

/**
 * The five ways in which PNG writes a byte as the difference from its neighbours: the byte of the pixel to the left
 * (a), of the row above (b), and of the row above to the left (c).
 */
enum PngFilter {
    NONE(0) {
        @Override
        int guess(int a, int b, int c) {
            return 0;
        }
    },
    LEFT(1) {
        @Override
        int guess(int a, int b, int c) {
            return a;
        }
    },
    ABOVE(2) {
        @Override
        int guess(int a, int b, int c) {
            return b;
        }
    },
    MEAN(3) {
        @Override
        int guess(int a, int b, int c) {
            return (a + b) / 2;
        }
    },
    NEAREST(4) {
        @Override
        int guess(int a, int b, int c) {
            int fromA = Math.abs(b - c);
            int fromB = Math.abs(a - c);
            int fromC = Math.abs(a + b - 2 * c);
            if (fromA <= fromB && fromA <= fromC) {
                return a;
            }
            return fromB <= fromC ? b : c;
        }
    };

    private static final PngFilter[] BY_NUMBER = values();

    private final byte number;

    PngFilter(int number) {
        this.number = (byte) number;
    }

    abstract int guess(int a, int b, int c);

    static PngFilter of(int number) throws PictureRefusedException {
        if (number >= BY_NUMBER.length) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
        return BY_NUMBER[number];
    }

    /** Adds the guesses to the differences of a row; byte 0 of each row is the number of its filter. */
    void undo(byte[] row, byte[] above, int length, int pixelBytes) {
        for (int at = 1; at <= length; at++) {
            row[at] += (byte) guessAt(at, row, above, pixelBytes);
        }
    }

    /** Writes the differences of a row into another, its own number first; returns how far they are from nought. */
    long apply(byte[] row, byte[] above, byte[] target, int pixelBytes) {
        long distance = 0;
        target[0] = number;
        for (int at = 1; at < row.length; at++) {
            byte difference = (byte) (row[at] - guessAt(at, row, above, pixelBytes));
            target[at] = difference;
            distance += Math.abs(difference);
        }
        return distance;
    }

    private int guessAt(int at, byte[] row, byte[] above, int pixelBytes) {
        boolean first = at <= pixelBytes;
        int a = first ? 0 : row[at - pixelBytes] & 0xFF;
        int c = first ? 0 : above[at - pixelBytes] & 0xFF;
        return guess(a, above[at] & 0xFF, c);
    }
}
