package org.threecolumns.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a file that the gate wrote, read here in a way of our own, to the last byte. */
final class WrittenParts {
    /** What a picture may consist of. */
    static final List<String> ALLOWED = List.of("IHDR", "IDAT", "IEND", "JFIF", "DB", "C0", "C4", "DA", "D9");

    private WrittenParts() {}

    static List<String> of(CheckedPicture picture) {
        return picture.format() == PictureFormat.PNG ? png(picture.bytes()) : jpeg(picture.bytes());
    }

    private static List<String> png(byte[] file) {
        List<String> parts = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(file).position(8);
        while (buffer.hasRemaining()) {
            int length = buffer.getInt();
            byte[] type = new byte[4];
            buffer.get(type);
            parts.add(new String(type, StandardCharsets.ISO_8859_1));
            buffer.position(buffer.position() + length + 4);
        }
        return parts;
    }

    private static List<String> jpeg(byte[] file) {
        List<String> parts = new ArrayList<>();
        int at = 2;
        while (at < file.length) {
            int marker = file[at + 1] & 0xFF;
            boolean plain = marker == 0xE0 && file[at + 3] == 16 && file[at + 4] == 'J';
            parts.add(plain ? "JFIF" : Integer.toHexString(marker).toUpperCase(Locale.ROOT));
            at += marker == JpegMaker.END ? 2 : 2 + ((file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF));
            while (marker == JpegMaker.SCAN && !(file[at] == -1 && file[at + 1] != 0)) {
                at++;
            }
        }
        return parts;
    }
}
