package org.threecolumns.picture;

import org.jspecify.annotations.Nullable;

/**
 * A PNG taken apart: header, palette, transparent colours, where the pixels start, and the orientation. Everything else is
 * stepped over unread; nothing is allocated that a header asks for.
 */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int PALETTE_ENTRY = 3;
    private static final int MOST_COLOURS = 256;

    /** Pixels in pieces of 4 KiB, in a file at the ceiling of its size, are fewer. */
    private static final int MOST_CHUNKS = 10_000;

    /** Deflate never makes more of a byte than this: pixels that would need more are not there. */
    private static final long MOST_PER_BYTE = 1_032;

    private final ByteView file;
    private final PngHeader header;
    private ByteView palette = ByteView.NOTHING;
    private Orientation orientation = Orientation.UPRIGHT;
    private boolean carriesMore;
    private int firstData;
    private int afterData;
    private long dataBytes;

    @Nullable
    private ByteView transparency;

    private PngFile(ByteView file, PngHeader header) {
        this.file = file;
        this.header = header;
    }

    static PngFile read(ByteView file, PictureLimits limits) throws PictureRefusedException {
        PngChunk first = PngChunk.read(file, SIGNATURE);
        if (!first.is("IHDR")) {
            throw damaged();
        }
        PngFile png = new PngFile(file, PngHeader.read(first.content(), limits));
        int at = first.end();
        PngChunk chunk = PngChunk.read(file, at);
        for (int count = 1; !chunk.is("IEND"); count++) {
            if (count == MOST_CHUNKS) {
                throw new PictureRefusedException(PictureRefusal.TOO_MANY_PARTS, MOST_CHUNKS);
            }
            png.take(chunk);
            at = chunk.end();
            chunk = PngChunk.read(file, at);
        }
        png.carriesMore |= chunk.end() < file.length() || chunk.content().length() > 0;
        png.requireComplete();
        return png;
    }

    PngHeader header() {
        return header;
    }

    Orientation orientation() {
        return orientation;
    }

    /** Red, green and blue of each colour; empty without a palette. */
    ByteView palette() {
        return palette;
    }

    /** The content of tRNS, whose meaning depends on the kind of picture. */
    @Nullable
    ByteView transparency() {
        return transparency;
    }

    boolean hasAlpha() {
        return header.kind().hasAlpha() || transparency != null;
    }

    /** Whether there is anything in the file besides pixels. */
    boolean carriesMore() {
        return carriesMore;
    }

    /** The compressed pixels. */
    PngData data() {
        return new PngData(file, firstData);
    }

    private void take(PngChunk chunk) throws PictureRefusedException {
        switch (chunk.type()) {
            case "IDAT" -> takeData(chunk);
            case "PLTE" -> takePalette(chunk.content());
            case "tRNS" -> takeTransparency(chunk.content());
            case "acTL", "fcTL", "fdAT" -> throw new PictureRefusedException(PictureRefusal.MOVING);
            case "IHDR" -> throw damaged();
            default -> stepOver(chunk);
        }
    }

    private void stepOver(PngChunk chunk) throws PictureRefusedException {
        if (!chunk.isAncillary()) {
            throw new PictureRefusedException(PictureRefusal.RARE_KIND);
        }
        if (chunk.is("eXIf")) {
            orientation = Exif.orientation(chunk.content());
        }
        carriesMore = true;
    }

    private void takeData(PngChunk chunk) throws PictureRefusedException {
        if (firstData == 0) {
            firstData = chunk.start();
        } else if (chunk.start() != afterData) {
            throw damaged();
        }
        afterData = chunk.end();
        dataBytes += chunk.content().length();
    }

    private void takePalette(ByteView content) throws PictureRefusedException {
        int colours = content.length() / PALETTE_ENTRY;
        boolean fits = colours >= 1 && colours <= MOST_COLOURS && content.length() % PALETTE_ENTRY == 0;
        if (!fits || palette.length() > 0 || firstData > 0 || header.kind().isGrey()) {
            throw damaged();
        }
        palette = content;
    }

    private void takeTransparency(ByteView content) throws PictureRefusedException {
        boolean fits = switch (header.kind()) {
            case GREY -> content.length() == 2;
            case COLOUR -> content.length() == 6;
            case PALETTE -> content.length() <= palette.length() / PALETTE_ENTRY;
            case GREY_AND_ALPHA, COLOUR_AND_ALPHA -> false;
        };
        if (!fits || transparency != null || firstData > 0) {
            throw damaged();
        }
        transparency = content;
    }

    private void requireComplete() throws PictureRefusedException {
        if (header.kind() == PngHeader.Kind.PALETTE && palette.length() == 0) {
            throw damaged();
        }
        if (dataBytes * MOST_PER_BYTE < header.bytes()) {
            throw new PictureRefusedException(PictureRefusal.CUT_OFF);
        }
    }

    private static PictureRefusedException damaged() {
        return new PictureRefusedException(PictureRefusal.DAMAGED);
    }
}
