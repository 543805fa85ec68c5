package org.threecolumns.picture;

import org.jspecify.annotations.Nullable;

/** Makes samples of 8 bits, painted on white, out of every kind and depth that PNG has. */
final class PngColours {
    private static final int FULL = 255;
    private static final int FULL_OF_16_BITS = 65_535;

    private final PngHeader header;
    private final byte[] palette;
    private final int depth;
    private final int perPixel;
    private final int most;
    private final int colourSamples;

    /** The one colour that is transparent; empty if none is. */
    private final int[] transparent;

    PngColours(PngFile file) throws PictureRefusedException {
        this.header = file.header();
        this.depth = header.depth();
        this.perPixel = header.samplesPerPixel();
        this.most = (1 << depth) - 1;
        this.colourSamples = header.kind().isGrey() ? Pixels.GREY : Pixels.COLOUR;
        boolean indexed = header.kind() == PngHeader.Kind.PALETTE;
        this.palette = indexed ? paletteOnWhite(file.palette(), file.transparency()) : new byte[0];
        this.transparent = indexed ? new int[0] : transparentColour(file.transparency());
    }

    /** One for grey, three for everything else. */
    int channels() {
        return colourSamples;
    }

    /** Puts pixel {@code x} of a row, whose samples start at its second byte, into the picture. */
    void put(byte[] row, int x, byte[] target, int at) throws PictureRefusedException {
        if (header.kind() == PngHeader.Kind.PALETTE) {
            putIndexed(sample(row, x), target, at);
            return;
        }
        int first = x * perPixel;
        int alpha = alpha(row, first);
        for (int channel = 0; channel < colourSamples; channel++) {
            target[at + channel] = onWhite(inEightBits(sample(row, first + channel)), alpha);
        }
    }

    private void putIndexed(int colour, byte[] target, int at) throws PictureRefusedException {
        int from = colour * Pixels.COLOUR;
        if (from >= palette.length) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
        System.arraycopy(palette, from, target, at, Pixels.COLOUR);
    }

    private int alpha(byte[] row, int first) {
        if (header.kind().hasAlpha()) {
            return inEightBits(sample(row, first + colourSamples));
        }
        return transparent.length > 0 && isTransparent(row, first) ? 0 : FULL;
    }

    private boolean isTransparent(byte[] row, int first) {
        for (int channel = 0; channel < colourSamples; channel++) {
            if (sample(row, first + channel) != transparent[channel]) {
                return false;
            }
        }
        return true;
    }

    private int sample(byte[] row, int index) {
        if (depth == 8) {
            return row[1 + index] & 0xFF;
        }
        if (depth > 8) {
            return (row[1 + 2 * index] & 0xFF) << 8 | (row[2 + 2 * index] & 0xFF);
        }
        int bit = index * depth;
        return row[1 + bit / 8] >> (8 - depth - bit % 8) & most;
    }

    private int inEightBits(int sample) {
        if (depth > 8) {
            return (sample * FULL + FULL_OF_16_BITS / 2) / FULL_OF_16_BITS;
        }
        return sample * FULL / most;
    }

    private static byte onWhite(int sample, int alpha) {
        return (byte) ((sample * alpha + FULL * (FULL - alpha) + FULL / 2) / FULL);
    }

    private static byte[] paletteOnWhite(ByteView colours, @Nullable ByteView alphas) throws PictureRefusedException {
        byte[] onWhite = new byte[colours.length()];
        for (int at = 0; at < onWhite.length; at++) {
            int colour = at / Pixels.COLOUR;
            int alpha = alphas != null && colour < alphas.length() ? alphas.u8(colour) : FULL;
            onWhite[at] = onWhite(colours.u8(at), alpha);
        }
        return onWhite;
    }

    private static int[] transparentColour(@Nullable ByteView content) throws PictureRefusedException {
        if (content == null) {
            return new int[0];
        }
        int[] colour = new int[content.length() / 2];
        for (int channel = 0; channel < colour.length; channel++) {
            colour[channel] = content.u16(2 * channel);
        }
        return colour;
    }
}
