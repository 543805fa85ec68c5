package org.threecolumns.picture;

/**
 * One thing that is measured before a picture is decoded, with its usual limit and the ceiling that nobody can raise it
 * above. A megapixel is 1 000 000 pixels.
 */
public enum PictureLimit {
    /** The size of one picture in bytes, as handed in and as kept; 5 MiB, at most 32 MiB. */
    BYTES(5 << 20, 32 << 20),
    /** The longer side in pixels; 8 000, at most 20 000. */
    SIDE(8_000, 20_000),
    /** Width times height as handed in; 16 megapixels, at most 50. */
    PIXELS(16_000_000, 50_000_000),
    /** How many times as long as the shorter side the longer one is; 50, at most 200. */
    RATIO(50, 200),
    /** Width times height as kept: larger pictures are made smaller; 4 megapixels, at most 16. */
    KEPT_PIXELS(4_000_000, 16_000_000),
    /** Pictures in one record; 20, at most 200. */
    PICTURES(20, 200),
    /** Width times height as handed in, over all pictures of one record; 60 megapixels, at most 600. */
    RECORD_PIXELS(60_000_000, 600_000_000);

    private final int standard;
    private final int ceiling;

    PictureLimit(int standard, int ceiling) {
        this.standard = standard;
        this.ceiling = ceiling;
    }

    /** {@return the usual limit} */
    public int standard() {
        return standard;
    }

    /** {@return the highest limit that can be asked for} */
    public int ceiling() {
        return ceiling;
    }
}
