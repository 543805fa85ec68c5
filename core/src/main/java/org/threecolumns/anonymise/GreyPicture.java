package org.threecolumns.anonymise;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.model.story.PictureType;

/** A grey picture of the same type and size in pixels, written without decoding the other one. */
final class GreyPicture {
    private static final int WIDTH_IN_PNG = 16;
    private static final int FIRST_SEGMENT = 2;
    private static final int MOST_PIXELS = 64_000_000;
    private static final int BLOCK = 8;

    private GreyPicture() {}

    /** {@return the picture; one pixel if the other one does not say its size, no picture if it is none} */
    static PictureBytes like(PictureBytes picture) {
        if (picture.announcedType().isEmpty()) {
            return PictureBytes.of(new byte[picture.size()]);
        }
        ByteBuffer bytes = ByteBuffer.wrap(picture.toByteArray());
        boolean png = picture.announcedType().get() == PictureType.PNG;
        int[] size = sound(png ? sizeOfPng(bytes) : sizeOfJpeg(bytes));
        return PictureBytes.of(png ? png(size[0], size[1]) : jpeg(size[0], size[1]));
    }

    private static int[] sound(int... size) {
        boolean sound = size[0] > 0 && size[1] > 0 && (long) size[0] * size[1] <= MOST_PIXELS;
        return sound ? size : new int[] {1, 1};
    }

    private static int[] sizeOfPng(ByteBuffer bytes) {
        return bytes.limit() < WIDTH_IN_PNG + 8
                ? new int[] {0, 0}
                : new int[] {bytes.getInt(WIDTH_IN_PNG), bytes.getInt(WIDTH_IN_PNG + 4)};
    }

    /** From segment to segment up to the one that begins a frame. */
    private static int[] sizeOfJpeg(ByteBuffer bytes) {
        int at = FIRST_SEGMENT;
        while (at + 9 <= bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF) {
            int marker = bytes.get(at + 1) & 0xFF;
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return new int[] {bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF};
            }
            at += marker == 0xFF ? 1 : 2 + (bytes.getShort(at + 2) & 0xFFFF);
        }
        return new int[] {0, 0};
    }

    /** Two bits a pixel, each 01. */
    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 2)
                .array();
        chunk(out, "IHDR", head);
        chunk(out, "IDAT", rows(width, height));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] rows(int width, int height) {
        byte[] row = new byte[1 + (width + 3) / 4];
        Arrays.fill(row, 1, row.length, (byte) 0b01010101);
        Deflater deflater = new Deflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1024];
        try {
            for (int index = 0; index <= height; index++) {
                if (index == height) {
                    deflater.finish();
                } else {
                    deflater.setInput(row);
                }
                for (int count = deflater.deflate(piece); count > 0; count = deflater.deflate(piece)) {
                    out.write(piece, 0, count);
                }
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /** One component; every block says "as the one before" and "nothing more", one bit each. */
    private static byte[] jpeg(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        byte[] quantities = new byte[65];
        Arrays.fill(quantities, 1, quantities.length, (byte) 1);
        segment(out, 0xDB, quantities);
        segment(
                out,
                0xC0,
                ByteBuffer.allocate(9)
                        .put((byte) 8)
                        .putShort((short) height)
                        .putShort((short) width)
                        .put(new byte[] {1, 1, 0x11, 0})
                        .array());
        for (int table : new int[] {0x00, 0x10}) {
            byte[] oneCode = new byte[18];
            oneCode[0] = (byte) table;
            oneCode[1] = 1;
            segment(out, 0xC4, oneCode);
        }
        segment(out, 0xDA, new byte[] {1, 1, 0, 0, 63, 0});
        int blocks = (width + BLOCK - 1) / BLOCK * ((height + BLOCK - 1) / BLOCK);
        out.writeBytes(new byte[(2 * blocks + 7) / 8]);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker});
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (data.length + 2)).array());
        out.writeBytes(data);
    }
}
