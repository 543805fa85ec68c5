package org.threecolumns.picture;

import java.util.Objects;

/**
 * Counts the pictures of one record, so that many small ones are not worse than one that is too large. Immutable:
 *
 * <pre>{@code
 * RecordPictures pictures = RecordPictures.none(PictureLimits.standard());
 * pictures = pictures.plus(gate.accept(bytes, mediaType));
 * }</pre>
 */
public final class RecordPictures {
    private final PictureLimits limits;
    private final int count;
    private final long pixels;

    private RecordPictures(PictureLimits limits, int count, long pixels) {
        this.limits = limits;
        this.count = count;
        this.pixels = pixels;
    }

    /**
     * {@return a record without pictures}
     *
     * @param limits how many pictures and pixels it may come to hold
     */
    public static RecordPictures none(PictureLimits limits) {
        return new RecordPictures(Objects.requireNonNull(limits, "limits"), 0, 0);
    }

    /**
     * {@return the record with one picture more}
     *
     * @param picture the picture
     * @throws PictureRefusedException if it is one too many, or has more pixels than are left
     */
    public RecordPictures plus(CheckedPicture picture) throws PictureRefusedException {
        return plus(Objects.requireNonNull(picture, "picture").pixelsReceived());
    }

    /**
     * {@return the record with one picture more}
     *
     * @param picture what the picture says of itself
     * @throws PictureRefusedException if it is one too many, or has more pixels than are left
     */
    public RecordPictures plus(PictureOutline picture) throws PictureRefusedException {
        return plus(Objects.requireNonNull(picture, "picture").pixels());
    }

    private RecordPictures plus(long more) throws PictureRefusedException {
        long sum = pixels + more;
        if (count == limits.of(PictureLimit.PICTURES)) {
            throw new PictureRefusedException(PictureRefusal.TOO_MANY_PICTURES, count);
        }
        int mostPixels = limits.of(PictureLimit.RECORD_PIXELS);
        if (sum > mostPixels) {
            throw new PictureRefusedException(PictureRefusal.TOO_MANY_PIXELS_IN_RECORD, mostPixels, sum);
        }
        return new RecordPictures(limits, count + 1, sum);
    }

    /** {@return how many pictures there are} */
    public int count() {
        return count;
    }

    /** {@return how many pixels they had together when they were handed in} */
    public long pixels() {
        return pixels;
    }

    /** {@return the two counts} */
    @Override
    public String toString() {
        return "RecordPictures[" + count + ", " + pixels + " pixels]";
    }
}
