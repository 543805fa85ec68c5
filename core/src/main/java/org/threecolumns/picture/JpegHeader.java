package org.threecolumns.picture;

/** What a JPEG says about its pixels: its frame (SOF). */
record JpegHeader(Size size, int channels, boolean progressive, boolean namesItsChannelsRgb) {
    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int PRINTING_COLOURS = 4;
    private static final int FIXED_BYTES = 6;
    private static final int BYTES_PER_CHANNEL = 3;
    private static final int MOST_SAMPLING = 4;
    private static final int BLOCK = 8;

    /** Reads the content of a frame. Sizes first: they are what an attack would be about. */
    static JpegHeader read(int marker, ByteView content, PictureLimits limits) throws PictureRefusedException {
        Size size = Size.declared(content.u16(3), content.u16(1), limits);
        int channels = content.u8(5);
        boolean ordinary = marker == BASELINE || marker == EXTENDED || marker == PROGRESSIVE;
        if (!ordinary || content.u8(0) != BLOCK) {
            throw new PictureRefusedException(PictureRefusal.RARE_KIND);
        }
        if (channels == PRINTING_COLOURS) {
            throw new PictureRefusedException(PictureRefusal.CMYK);
        }
        if (channels != Pixels.GREY && channels != Pixels.COLOUR) {
            throw new PictureRefusedException(PictureRefusal.RARE_KIND);
        }
        if (content.length() != FIXED_BYTES + channels * BYTES_PER_CHANNEL) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
        requireSampling(content, channels);
        return new JpegHeader(size, channels, marker == PROGRESSIVE, channels == Pixels.COLOUR && isNamedRgb(content));
    }

    /** Whether a marker announces a frame of any kind. */
    static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The least number of blocks of 8 by 8 samples; each takes a bit or more. */
    long leastBlocks() {
        return size.dividedBy(BLOCK).pixels();
    }

    private static void requireSampling(ByteView content, int channels) throws PictureRefusedException {
        for (int channel = 0; channel < channels; channel++) {
            int across = content.u8(FIXED_BYTES + channel * BYTES_PER_CHANNEL + 1) >> 4;
            int down = content.u8(FIXED_BYTES + channel * BYTES_PER_CHANNEL + 1) & 0xF;
            if (across < 1 || across > MOST_SAMPLING || down < 1 || down > MOST_SAMPLING) {
                throw new PictureRefusedException(PictureRefusal.DAMAGED);
            }
        }
    }

    private static boolean isNamedRgb(ByteView content) throws PictureRefusedException {
        return content.u8(FIXED_BYTES) == 'R'
                && content.u8(FIXED_BYTES + BYTES_PER_CHANNEL) == 'G'
                && content.u8(FIXED_BYTES + 2 * BYTES_PER_CHANNEL) == 'B';
    }
}
