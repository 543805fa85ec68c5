package org.threecolumns.internal.strictjson;

import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;

/**
 * How much of a document is pictures, before anything of it is decoded: long strings of nothing but base64. More pictures than
 * allowed, or larger ones, are counted as words, so that they break the limit of the document.
 */
final class PictureScan {
    /** No sentence goes on for so long without a space. */
    private static final int LONG = 4096;

    private final byte[] bytes;
    private final int most;
    private final long largest;
    private final long largestTogether;

    private PictureScan(byte[] bytes, ReadLimits limits) {
        this.bytes = bytes;
        this.most = limits.of(ReadLimit.PICTURES);
        this.largest = Pictures.characters(limits.of(ReadLimit.PICTURE_BYTES));
        this.largestTogether = most(limits);
    }

    /** {@return how many bytes of a document may be pictures; each ends with up to one group that is not full} */
    static long most(ReadLimits limits) {
        return Pictures.characters(limits.of(ReadLimit.ALL_PICTURES_BYTES)) + 4L * limits.of(ReadLimit.PICTURES);
    }

    /** {@return how many bytes of the document are pictures within their limits} */
    static int characters(byte[] bytes, ReadLimits limits) {
        return new PictureScan(bytes, limits).characters();
    }

    private int characters() {
        int sum = 0;
        int count = 0;
        for (int start = 0; start < bytes.length && count < most; ) {
            int end = endOfRun(start);
            int length = end - start;
            if (length > LONG && length <= largest && sum + length <= largestTogether) {
                sum += length;
                count++;
            }
            start = end + 1;
        }
        return sum;
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < bytes.length && isBase64((char) bytes[end])) {
            end++;
        }
        return end;
    }

    /** The backslash too: some programs write every slash with one before it. */
    private static boolean isBase64(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '='
                || c == '\\';
    }
}
