package org.threecolumns.picture;

import java.util.List;

/** What a PNG says about its pixels. */
record PngHeader(Size size, int depth, Kind kind, boolean interlaced) {
    static final int BYTES = 13;
    private static final int SIXTEEN_BITS = 16;

    /** The five ways of writing colours, each with its number, samples a pixel and depths. */
    enum Kind {
        GREY(0, 1, 1, 16),
        COLOUR(2, 3, 8, 16),
        PALETTE(3, 1, 1, 8),
        GREY_AND_ALPHA(4, 2, 8, 16),
        COLOUR_AND_ALPHA(6, 4, 8, 16);

        private final int number;
        private final int samples;
        private final int leastDepth;
        private final int mostDepth;

        Kind(int number, int samples, int leastDepth, int mostDepth) {
            this.number = number;
            this.samples = samples;
            this.leastDepth = leastDepth;
            this.mostDepth = mostDepth;
        }

        boolean allows(int depth) {
            return depth >= leastDepth && depth <= mostDepth && Integer.bitCount(depth) == 1;
        }

        boolean hasAlpha() {
            return this == GREY_AND_ALPHA || this == COLOUR_AND_ALPHA;
        }

        boolean isGrey() {
            return this == GREY || this == GREY_AND_ALPHA;
        }
    }

    /** Reads the content of IHDR. Sizes first: they are what an attack would be about. */
    static PngHeader read(ByteView content, PictureLimits limits) throws PictureRefusedException {
        if (content.length() != BYTES) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
        Size size = Size.declared(content.u32(0), content.u32(4), limits);
        int depth = content.u8(8);
        int interlacing = content.u8(12);
        if (content.u8(10) != 0 || content.u8(11) != 0 || interlacing > 1) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
        return new PngHeader(size, depth, kind(content.u8(9), depth), interlacing == 1);
    }

    int samplesPerPixel() {
        return kind.samples;
    }

    boolean isDeep() {
        return depth == SIXTEEN_BITS;
    }

    /** The bytes of a row of so many pixels, without the byte that names its filter. */
    int rowBytes(int width) {
        return Math.toIntExact(((long) width * kind.samples * depth + 7) / 8);
    }

    /** How far to the left the byte stands that a filter refers to. */
    int pixelBytes() {
        return Math.max(1, kind.samples * depth / 8);
    }

    /** The passes in which the pixels are written: one, or seven if interlaced. */
    List<PngPass> passes() {
        return interlaced ? PngPass.INTERLACED : PngPass.WHOLE;
    }

    /** The bytes of all rows before compression. */
    long bytes() {
        long sum = 0;
        for (PngPass pass : passes()) {
            Size part = pass.size(size);
            sum += part.pixels() == 0 ? 0 : (long) part.height() * (1 + rowBytes(part.width()));
        }
        return sum;
    }

    private static Kind kind(int number, int depth) throws PictureRefusedException {
        for (Kind kind : Kind.values()) {
            if (kind.number == number && kind.allows(depth)) {
                return kind;
            }
        }
        throw new PictureRefusedException(PictureRefusal.DAMAGED);
    }
}
