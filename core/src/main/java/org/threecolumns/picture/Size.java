package org.threecolumns.picture;

/** Width and height in pixels. */
record Size(int width, int height) {
    /** The size that a header declares, if a picture may have it; nothing is allocated before this is known. */
    static Size declared(long width, long height, PictureLimits limits) throws PictureRefusedException {
        long longer = Math.max(width, height);
        long shorter = Math.min(width, height);
        if (shorter == 0) {
            throw new PictureRefusedException(PictureRefusal.NO_SIZE, width, height);
        }
        refuseAbove(limits.of(PictureLimit.SIDE), longer, PictureRefusal.SIDE_TOO_LONG);
        refuseAbove(limits.of(PictureLimit.PIXELS), width * height, PictureRefusal.TOO_MANY_PIXELS);
        refuseAbove(limits.of(PictureLimit.RATIO), (longer + shorter - 1) / shorter, PictureRefusal.TOO_NARROW);
        return new Size((int) width, (int) height);
    }

    long pixels() {
        return (long) width * height;
    }

    Size onItsSide() {
        return new Size(/* width= */ height, /* height= */ width);
    }

    /** The size when each pixel stands for a square of {@code side} by {@code side}. */
    Size dividedBy(int side) {
        return new Size((width + side - 1) / side, (height + side - 1) / side);
    }

    private static void refuseAbove(int limit, long value, PictureRefusal refusal) throws PictureRefusedException {
        if (value > limit) {
            throw new PictureRefusedException(refusal, limit, value);
        }
    }
}
