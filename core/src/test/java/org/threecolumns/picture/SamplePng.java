package org.threecolumns.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/** A PNG of random samples, written in all five filters, of which is known what must be seen. */
final class SamplePng {
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final int width;
    private final int height;
    private final int depth;
    private final int kind;
    private final boolean interlaced;
    private final boolean transparent;
    private final int[][][] samples;
    private final byte[] palette = new byte[3 * 256];
    private final byte[] alphas = new byte[2];

    SamplePng(int width, int height, int depth, int kind, boolean interlaced, boolean transparent, Random random) {
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.kind = kind;
        this.interlaced = interlaced;
        this.transparent = transparent && kind <= PngMaker.PALETTE;
        this.samples = new int[height][width][channels()];
        for (int[][] row : samples) {
            for (int[] pixel : row) {
                for (int channel = 0; channel < pixel.length; channel++) {
                    pixel[channel] = random.nextInt(1 << depth);
                }
            }
        }
        random.nextBytes(palette);
        random.nextBytes(alphas);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTransparent() {
        return transparent;
    }

    int stored(int x, int y, int channel) {
        return samples[y][x][channel];
    }

    byte[] file() {
        PngMaker maker = PngMaker.begin(width, height, depth, kind, interlaced);
        if (kind == PngMaker.PALETTE) {
            maker.chunk("PLTE", Arrays.copyOf(palette, 3 << depth));
        }
        if (transparent) {
            maker.chunk("tRNS", kind == PngMaker.PALETTE ? alphas : transparentColour());
        }
        return maker.dataInPieces(rows(), 7).end();
    }

    /** What must be seen: grey in all channels, palettes looked up, all of it on white and in 8 bits. */
    int expected(int x, int y, int channel) {
        int[] pixel = samples[y][x];
        if (kind == PngMaker.PALETTE) {
            int alpha = transparent && pixel[0] < alphas.length ? alphas[pixel[0]] & 0xFF : 255;
            return onWhite(palette[3 * pixel[0] + channel] & 0xFF, alpha);
        }
        int colours = kind == PngMaker.GREY || kind == PngMaker.GREY_ALPHA ? 1 : 3;
        int alpha = pixel.length > colours ? inEightBits(pixel[colours]) : 255;
        if (transparent && Arrays.equals(pixel, samples[0][0])) {
            alpha = 0;
        }
        return onWhite(inEightBits(pixel[Math.min(channel, colours - 1)]), alpha);
    }

    private int channels() {
        return switch (kind) {
            case PngMaker.COLOUR -> 3;
            case PngMaker.GREY_ALPHA -> 2;
            case PngMaker.COLOUR_ALPHA -> 4;
            default -> 1;
        };
    }

    /** The colour of the first pixel. */
    private byte[] transparentColour() {
        ByteBuffer colour = ByteBuffer.allocate(2 * channels());
        for (int sample : samples[0][0]) {
            colour.putShort((short) sample);
        }
        return colour.array();
    }

    private int inEightBits(int sample) {
        return (int) Math.round(sample * 255.0 / ((1 << depth) - 1));
    }

    private static int onWhite(int sample, int alpha) {
        return (int) Math.round((sample * alpha + 255.0 * (255 - alpha)) / 255);
    }

    private byte[] rows() {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int[] pass : interlaced ? PASSES : new int[][] {{0, 0, 1, 1}}) {
            byte[] above = new byte[0];
            for (int y = pass[1]; y < height && pass[0] < width; y += pass[3]) {
                byte[] row = packed(y, pass);
                rows.writeBytes(filtered(row, above.length == 0 ? new byte[row.length] : above, y % 5));
                above = row;
            }
        }
        return rows.toByteArray();
    }

    private byte[] packed(int y, int[] pass) {
        int count = (width - pass[0] + pass[2] - 1) / pass[2];
        byte[] row = new byte[(count * channels() * depth + 7) / 8];
        int bit = 0;
        for (int x = pass[0]; x < width; x += pass[2]) {
            for (int sample : samples[y][x]) {
                for (int shift = depth - 1; shift >= 0; shift--, bit++) {
                    row[bit / 8] |= (byte) (((sample >> shift) & 1) << (7 - bit % 8));
                }
            }
        }
        return row;
    }

    private byte[] filtered(byte[] row, byte[] above, int filter) {
        int back = Math.max(1, channels() * depth / 8);
        byte[] out = new byte[row.length + 1];
        out[0] = (byte) filter;
        for (int at = 0; at < row.length; at++) {
            int a = at < back ? 0 : row[at - back] & 0xFF;
            int b = above[at] & 0xFF;
            int c = at < back ? 0 : above[at - back] & 0xFF;
            int[] guesses = {0, a, b, (a + b) >> 1, paeth(a, b, c)};
            out[at + 1] = (byte) (row[at] - guesses[filter]);
        }
        return out;
    }

    private static int paeth(int a, int b, int c) {
        int near = a + b - c;
        int best = Math.abs(near - b) < Math.abs(near - a) ? b : a;
        return Math.abs(near - c) < Math.abs(near - best) ? c : best;
    }

    @Override
    public String toString() {
        return width + " x " + height + ", kind " + kind + ", depth " + depth + (interlaced ? ", interlaced" : "")
                + (transparent ? ", transparent" : "");
    }
}
