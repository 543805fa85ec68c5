package org.threecolumns.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG taken apart into the segments that make its pixels. Camera data, comments, colour profiles, thumbnails and whatever
 * follows the end are stepped over; only the orientation is read. Nothing is allocated that a header asks for.
 */
final class JpegFile {
    /** Ordinary pictures have at most about a dozen; each costs as much time as the whole picture. */
    private static final int MOST_SCANS = 24;

    /** Segments with camera data, thumbnails and profiles in pieces are fewer. */
    private static final int MOST_SEGMENTS = 2_000;

    private static final int RARE_ARITHMETIC = 0xCC;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int QUANTISATION_TABLES = 0xDB;
    private static final int LINES_SAID_LATER = 0xDC;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int APPLICATION = 0xE0;
    private static final int CAMERA = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int BITS_PER_BYTE = 8;
    private static final int PLAIN_JFIF_BYTES = 14;
    private static final int PLAIN_ADOBE_BYTES = 12;

    private final ByteView file;
    private final PictureLimits limits;
    private final JpegTables tables = new JpegTables();
    private final List<ByteView> kept = new ArrayList<>();
    private int at = 2;
    private int scans;
    private long scanBytes;
    private boolean hasJfif;
    private boolean isAdobeRgb;
    private boolean hasCamera;
    private boolean carriesMore;
    private Orientation orientation = Orientation.UPRIGHT;

    @Nullable
    private JpegHeader header;

    private JpegFile(ByteView file, PictureLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    static JpegFile read(ByteView file, PictureLimits limits) throws PictureRefusedException {
        JpegFile jpeg = new JpegFile(file, limits);
        for (int count = 0; jpeg.readSegment(); count++) {
            if (count == MOST_SEGMENTS) {
                throw new PictureRefusedException(PictureRefusal.TOO_MANY_PARTS, MOST_SEGMENTS);
            }
        }
        jpeg.carriesMore |= jpeg.at < file.length();
        jpeg.requireComplete();
        return jpeg;
    }

    JpegHeader header() throws PictureRefusedException {
        if (header == null) {
            throw damaged();
        }
        return header;
    }

    Orientation orientation() {
        return orientation;
    }

    /** Whether there is anything in the file besides pixels and what a decoder needs for them. */
    boolean carriesMore() {
        return carriesMore;
    }

    /**
     * The same picture with nothing but what a decoder needs, and with colours said in one way: decoders guess differently
     * where a file does not say.
     */
    byte[] bare() throws PictureRefusedException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length() + 32);
        bare.writeBytes(new byte[] {(byte) 0xFF, (byte) START});
        boolean rgb = header().channels() == Pixels.COLOUR
                && !hasJfif
                && (isAdobeRgb || (header().namesItsChannelsRgb() && !hasCamera));
        bare.writeBytes(rgb ? JpegMarks.ADOBE_RGB : JpegMarks.JFIF);
        kept.forEach(part -> part.appendTo(bare));
        bare.writeBytes(new byte[] {(byte) 0xFF, (byte) END});
        return bare.toByteArray();
    }

    /** Reads the next segment; false when it was the end. */
    private boolean readSegment() throws PictureRefusedException {
        int marker = readMarker();
        if (marker == END) {
            return false;
        }
        int length = file.u16(at);
        ByteView whole = file.part(at - 2, 2L + length);
        if (length < 2) {
            throw damaged();
        }
        at += length;
        take(marker, whole, whole.part(4, length - 2L));
        return true;
    }

    /** Fill bytes may stand before a marker; anything else means that a length was wrong. */
    private int readMarker() throws PictureRefusedException {
        if (file.u8(at) != 0xFF) {
            throw damaged();
        }
        while (file.u8(at) == 0xFF) {
            at++;
        }
        return file.u8(at++);
    }

    private void take(int marker, ByteView whole, ByteView content) throws PictureRefusedException {
        if (JpegHeader.isFrame(marker)) {
            takeFrame(marker, whole, content);
        } else if (isApplication(marker) || marker == COMMENT) {
            takeNote(marker, content);
        } else {
            switch (marker) {
                case HUFFMAN_TABLES -> takeTables(whole, content);
                case QUANTISATION_TABLES, RESTART_INTERVAL -> kept.add(whole);
                case SCAN -> takeScan(whole, content);
                case LINES_SAID_LATER, RARE_ARITHMETIC -> throw new PictureRefusedException(PictureRefusal.RARE_KIND);
                default -> throw damaged();
            }
        }
    }

    private void takeFrame(int marker, ByteView whole, ByteView content) throws PictureRefusedException {
        if (header != null) {
            throw damaged();
        }
        header = JpegHeader.read(marker, content, limits);
        kept.add(whole);
    }

    private void takeTables(ByteView whole, ByteView content) throws PictureRefusedException {
        tables.bring(content);
        kept.add(whole);
    }

    private void takeNote(int marker, ByteView content) throws PictureRefusedException {
        boolean plainJfif = content.holds(0, "JFIF\0") && content.length() == PLAIN_JFIF_BYTES;
        boolean adobe = content.holds(0, "Adobe") && content.length() >= PLAIN_ADOBE_BYTES;
        if (marker == APPLICATION && content.holds(0, "JFIF\0")) {
            hasJfif = true;
            carriesMore |= !plainJfif;
        } else if (marker == ADOBE && adobe) {
            isAdobeRgb = content.u8(PLAIN_ADOBE_BYTES - 1) == 0;
            carriesMore |= content.length() > PLAIN_ADOBE_BYTES;
        } else {
            carriesMore = true;
            if (marker == CAMERA && !hasCamera && content.holds(0, "Exif\0\0")) {
                hasCamera = true;
                orientation = Exif.orientation(content.part(6, content.length() - 6L));
            }
        }
    }

    private void takeScan(ByteView start, ByteView content) throws PictureRefusedException {
        tables.requireFor(content, header().progressive());
        scans++;
        if (scans > MOST_SCANS) {
            throw new PictureRefusedException(PictureRefusal.TOO_MANY_PARTS, MOST_SCANS);
        }
        int from = at;
        while (!isMarkerAt(at)) {
            at++;
        }
        kept.add(start);
        kept.add(file.part(from, at - (long) from));
        scanBytes += at - from;
    }

    /** Whether a marker stands here that ends the pixels of a scan: stuffed bytes and restart marks do not. */
    private boolean isMarkerAt(int position) throws PictureRefusedException {
        if (file.u8(position) != 0xFF) {
            return false;
        }
        int next = file.u8(position + 1);
        return next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
    }

    private void requireComplete() throws PictureRefusedException {
        if (scans == 0 || scanBytes * BITS_PER_BYTE < header().leastBlocks()) {
            throw new PictureRefusedException(PictureRefusal.CUT_OFF);
        }
    }

    private static boolean isApplication(int marker) {
        return marker >= APPLICATION && marker <= LAST_APPLICATION;
    }

    private static PictureRefusedException damaged() {
        return new PictureRefusedException(PictureRefusal.DAMAGED);
    }
}
