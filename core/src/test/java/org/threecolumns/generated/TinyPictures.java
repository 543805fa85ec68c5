package org.threecolumns.generated;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Pictures of a few bytes that every reader of pictures shows: drawings in black and white, and single grey shades. */
public final class TinyPictures {
    private static final int MOST = 8;
    private static final int LEAST_SHADE = 64;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private TinyPictures() {}

    /** A PNG of at most 8 by 8 pixels. */
    static byte[] png(SplittableRandom random) {
        int width = random.nextInt(1, MOST + 1);
        int height = random.nextInt(1, MOST + 1);
        byte[] rows = new byte[2 * height];
        for (int y = 0; y < height; y++) {
            rows[2 * y + 1] = (byte) random.nextInt();
        }
        return png(width, height, deflated(rows));
    }

    /** A JPEG of at most 8 by 8 pixels. */
    static byte[] jpeg(SplittableRandom random) {
        return jpeg(random.nextInt(1, MOST + 1), random.nextInt(1, MOST + 1), random.nextInt(LEAST_SHADE));
    }

    /**
     * A PNG of one bit a pixel that says that it has this size.
     *
     * @param width its width
     * @param height its height
     * @param data its compressed rows; nobody looks into them who only asks for the outline
     */
    public static byte[] png(int width, int height, byte[] data) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(PNG);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 1)
                .array();
        chunk(file, "IHDR", header);
        chunk(file, "IDAT", data);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** A black PNG of one bit a pixel. */
    public static byte[] png(int width, int height) {
        return png(width, height, deflated(new byte[height * (1 + (width + 7) / 8)]));
    }

    /** A JPEG of one block in one shade of grey, from 0 to 63. */
    public static byte[] jpeg(int width, int height, int shade) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        segment(file, 0xD8);
        byte[] quantisation = new byte[65];
        Arrays.fill(quantisation, 1, quantisation.length, (byte) MOST);
        segment(file, 0xDB, quantisation);
        segment(file, 0xC0, bytes(8, 0, height, 0, width, 1, 1, 0x11, 0));
        segment(file, 0xC4, huffman(0x00, 0, 7));
        segment(file, 0xC4, huffman(0x10, 0));
        segment(file, 0xDA, bytes(1, 1, 0, 0, 63, 0));
        // "10": seven bits follow; the first of them says that the number is positive. "0": no more in this block.
        int bits = 0b10_1000000_0_111111 | shade << 7;
        file.writeBytes(bytes(bits >> 8, bits));
        segment(file, 0xD9);
        return file.toByteArray();
    }

    private static void segment(ByteArrayOutputStream file, int marker) {
        file.writeBytes(bytes(0xFF, marker));
    }

    private static void segment(ByteArrayOutputStream file, int marker, byte[] content) {
        segment(file, marker);
        file.writeBytes(bytes(0, content.length + 2));
        file.writeBytes(content);
    }

    /** A table in which each value has a bit more than the one before. */
    private static byte[] huffman(int table, int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(1 + 16 + values.length).put((byte) table);
        for (int length = 1; length <= 16; length++) {
            bytes.put((byte) (length <= values.length ? 1 : 0));
        }
        return bytes.put(bytes(values)).array();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] summed = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(summed);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(summed);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return bytes;
    }

    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(rows);
            deflater.finish();
            byte[] out = new byte[rows.length + 64];
            return Arrays.copyOf(out, deflater.deflate(out));
        } finally {
            deflater.end();
        }
    }
}
