package org.threecolumns.internal.strictjson;

import org.jspecify.annotations.Nullable;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.picture.PictureFormat;
import org.threecolumns.picture.PictureGate;
import org.threecolumns.picture.PictureLimit;
import org.threecolumns.picture.PictureLimits;
import org.threecolumns.picture.PictureOutline;
import org.threecolumns.picture.PictureRefusedException;
import org.threecolumns.picture.RecordPictures;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;

/**
 * How many pictures one document holds so far, and how large they are; within limits of their own. A picture is looked at
 * and kept as it came: it is cleaned where it comes into a record and where it leaves in a copy.
 */
final class Pictures {
    /** The member beside the bytes that says what they are. */
    static final String TYPE = "mediaType";

    private static final int BYTES_OF_A_GROUP = 3;
    private static final int CHARACTERS_OF_A_GROUP = 4;

    private final ReadLimits limits;
    private int count;
    private long bytes;

    @Nullable
    private Node saidToBe;

    @Nullable
    private RecordPictures looked;

    Pictures(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return how many characters of base64 so many bytes take} */
    static long characters(long bytes) {
        return (bytes + BYTES_OF_A_GROUP - 1) / BYTES_OF_A_GROUP * CHARACTERS_OF_A_GROUP;
    }

    /** Takes one more picture in. {@return the limit that it breaks, or null} */
    @Nullable
    ReadLimit add(String base64) {
        long size = bytes(base64);
        count++;
        bytes += size;
        if (size > limits.of(ReadLimit.PICTURE_BYTES)) {
            return ReadLimit.PICTURE_BYTES;
        }
        if (count > limits.of(ReadLimit.PICTURES)) {
            return ReadLimit.PICTURES;
        }
        return bytes > limits.of(ReadLimit.ALL_PICTURES_BYTES) ? ReadLimit.ALL_PICTURES_BYTES : null;
    }

    /** Takes note of what the next picture is said to be; null if nothing is said. */
    void saidToBe(@Nullable Node type) {
        saidToBe = type;
    }

    /**
     * Looks at a picture whose bytes have been counted.
     *
     * @throws PictureRefusedException if it cannot stand in a record
     */
    void look(PictureBytes picture) throws PictureRefusedException {
        PictureLimits most = pictureLimits();
        PictureGate gate = PictureGate.within(most);
        String mediaType = mediaType();
        byte[] file = picture.toByteArray();
        PictureOutline outline = mediaType == null ? gate.inspect(file) : gate.inspect(file, mediaType);
        looked = (looked == null ? RecordPictures.none(most) : looked).plus(outline);
    }

    /** A type that the format does not have is a problem of its own. */
    @Nullable
    private String mediaType() {
        if (saidToBe instanceof TextNode said) {
            for (PictureFormat format : PictureFormat.values()) {
                if (format.name().equals(said.text())) {
                    return format.mediaType();
                }
            }
        }
        return null;
    }

    private PictureLimits pictureLimits() {
        return PictureLimits.standard()
                .with(PictureLimit.BYTES, limits.of(ReadLimit.PICTURE_BYTES))
                .with(PictureLimit.SIDE, limits.of(ReadLimit.PICTURE_SIDE))
                .with(PictureLimit.PIXELS, limits.of(ReadLimit.PICTURE_PIXELS))
                .with(PictureLimit.RATIO, limits.of(ReadLimit.PICTURE_RATIO))
                .with(PictureLimit.PICTURES, limits.of(ReadLimit.PICTURES))
                .with(PictureLimit.RECORD_PIXELS, limits.of(ReadLimit.ALL_PICTURES_PIXELS));
    }

    private static long bytes(String base64) {
        int padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
        return (long) base64.length() / CHARACTERS_OF_A_GROUP * BYTES_OF_A_GROUP - padding;
    }
}
