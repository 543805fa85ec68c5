package org.threecolumns.share;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Pictures into which a camera or a program wrote words that nobody sees. */
final class WithText {
    private static final int AFTER_HEADER = 33;

    private WithText() {}

    static byte[] png(byte[] png, String words) {
        byte[] content = ("tEXtComment\0" + words).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(Arrays.copyOf(png, AFTER_HEADER));
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length - 4).array());
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        file.writeBytes(Arrays.copyOfRange(png, AFTER_HEADER, png.length));
        return file.toByteArray();
    }
}
