package org.threecolumns.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/** A part of an array of bytes, in which nothing outside can be read: a position outside is a picture cut off. */
final class ByteView {
    static final ByteView NOTHING = new ByteView(new byte[0], 0, 0);

    private final byte[] array;
    private final int start;
    private final int length;

    private ByteView(byte[] array, int start, int length) {
        this.array = array;
        this.start = start;
        this.length = length;
    }

    static ByteView of(byte[] array) {
        return new ByteView(array, 0, array.length);
    }

    int length() {
        return length;
    }

    int u8(int at) throws PictureRefusedException {
        require(at, 1);
        return array[start + at] & 0xFF;
    }

    int u16(int at) throws PictureRefusedException {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(int at) throws PictureRefusedException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    ByteView part(int at, long partLength) throws PictureRefusedException {
        require(at, partLength);
        return new ByteView(array, start + at, (int) partLength);
    }

    /** The CRC-32 of all of it. */
    long checksum() {
        CRC32 sum = new CRC32();
        sum.update(array, start, length);
        return sum.getValue();
    }

    void feed(Inflater inflater) {
        inflater.setInput(array, start, length);
    }

    void appendTo(ByteArrayOutputStream out) {
        out.write(array, start, length);
    }

    /** The first bytes, at most so many, a character each. */
    String opening(int most) {
        return new String(array, start, Math.min(most, length), StandardCharsets.ISO_8859_1);
    }

    /** Whether these characters, a byte each, stand at this position; never outside. */
    boolean holds(int at, String characters) {
        if (at < 0 || at > length - characters.length()) {
            return false;
        }
        byte[] expected = characters.getBytes(StandardCharsets.ISO_8859_1);
        int from = start + at;
        return Arrays.equals(array, from, from + expected.length, expected, 0, expected.length);
    }

    private void require(int at, long count) throws PictureRefusedException {
        if (at < 0 || count < 0 || at + count > length) {
            throw new PictureRefusedException(PictureRefusal.CUT_OFF);
        }
    }
}
