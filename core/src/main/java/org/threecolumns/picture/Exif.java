package org.threecolumns.picture;

/**
 * Reads one number out of EXIF, the orientation, and nothing else: it steps over the first list of entries and never
 * follows an offset from there. EXIF that is broken says nothing: the picture is as upright as it lies.
 */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    private final ByteView tiff;
    private final boolean littleEndian;

    private Exif(ByteView tiff) {
        this.tiff = tiff;
        this.littleEndian = tiff.holds(0, "II*\0");
    }

    /** The orientation that an EXIF block in TIFF form gives. */
    static Orientation orientation(ByteView tiff) {
        if (!tiff.holds(0, "II*\0") && !tiff.holds(0, "MM\0*")) {
            return Orientation.UPRIGHT;
        }
        try {
            return new Exif(tiff).orientation();
        } catch (PictureRefusedException brokenExif) {
            return Orientation.UPRIGHT;
        }
    }

    private Orientation orientation() throws PictureRefusedException {
        long list = u32(4);
        if (list > tiff.length()) {
            return Orientation.UPRIGHT;
        }
        int entries = u16((int) list);
        for (int index = 0; index < entries; index++) {
            int entry = (int) list + 2 + index * ENTRY_BYTES;
            if (u16(entry) == ORIENTATION) {
                boolean isOneShort = u16(entry + 2) == SHORT && u32(entry + 4) == 1;
                return isOneShort ? Orientation.of(u16(entry + 8)) : Orientation.UPRIGHT;
            }
        }
        return Orientation.UPRIGHT;
    }

    private int u16(int at) throws PictureRefusedException {
        return littleEndian ? tiff.u8(at) | tiff.u8(at + 1) << 8 : tiff.u16(at);
    }

    private long u32(int at) throws PictureRefusedException {
        return littleEndian ? u16(at) | (long) u16(at + 2) << 16 : tiff.u32(at);
    }
}
