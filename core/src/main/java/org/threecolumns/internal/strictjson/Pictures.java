package org.threecolumns.internal.strictjson;

import org.jspecify.annotations.Nullable;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;

/** How many pictures one document holds so far, and how large they are; within limits of their own. */
final class Pictures {
    private static final int BYTES_OF_A_GROUP = 3;
    private static final int CHARACTERS_OF_A_GROUP = 4;

    private final ReadLimits limits;
    private int count;
    private long bytes;

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

    private static long bytes(String base64) {
        int padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
        return (long) base64.length() / CHARACTERS_OF_A_GROUP * BYTES_OF_A_GROUP - padding;
    }
}
