package org.threecolumns.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes PNGs chunk by chunk, right ones and wrong ones. */
final class PngMaker {
    static final int GREY = 0;
    static final int COLOUR = 2;
    static final int PALETTE = 3;
    static final int GREY_ALPHA = 4;
    static final int COLOUR_ALPHA = 6;
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private PngMaker() {
        file.writeBytes(SIGNATURE);
    }

    static PngMaker begin() {
        return new PngMaker();
    }

    static PngMaker begin(long width, long height, int depth, int kind, boolean interlaced) {
        return begin().chunk("IHDR", header(width, height, depth, kind, interlaced));
    }

    static byte[] header(long width, long height, int depth, int kind, boolean interlaced) {
        return ByteBuffer.allocate(13)
                .putInt((int) width)
                .putInt((int) height)
                .put((byte) depth)
                .put((byte) kind)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) (interlaced ? 1 : 0))
                .array();
    }

    /** A colour picture of one shade, 8 bits, not interlaced. */
    static PngMaker plain(int width, int height) {
        return begin(width, height, 8, COLOUR, false).data(new byte[height * (1 + 3 * width)]);
    }

    static byte[] small() {
        return plain(4, 3).end();
    }

    PngMaker chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(content);
        return chunk(type, content, sum.getValue());
    }

    PngMaker chunk(String type, byte[] content, long checksum) {
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum).array());
        return this;
    }

    PngMaker text(String type, String content) {
        return chunk(type, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Rows, each with its filter byte first. */
    PngMaker data(byte[] rows) {
        return chunk("IDAT", deflated(rows));
    }

    /** The rows in many chunks of the given size. */
    PngMaker dataInPieces(byte[] rows, int size) {
        byte[] all = deflated(rows);
        for (int at = 0; at < all.length; at += size) {
            chunk("IDAT", Arrays.copyOfRange(all, at, Math.min(all.length, at + size)));
        }
        return this;
    }

    byte[] endWithout() {
        return file.toByteArray();
    }

    byte[] end() {
        return chunk("IEND", new byte[0]).endWithout();
    }

    static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(9);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** So many noughts, deflated, without ever holding them. */
    static byte[] bomb(int mebibytes) {
        Deflater deflater = new Deflater(9);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int count = 0; count < mebibytes; count++) {
                deflater.setInput(new byte[1 << 20]);
                while (!deflater.needsInput()) {
                    out.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
