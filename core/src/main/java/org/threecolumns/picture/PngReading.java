package org.threecolumns.picture;

/**
 * Decodes a PNG. Our own, because the reader of Java lets wrong checksums and missing ends pass, and takes many times the
 * memory of an interlaced picture.
 */
final class PngReading {
    private final PngFile file;
    private final PngHeader header;

    PngReading(PngFile file) {
        this.file = file;
        this.header = file.header();
    }

    /** The pixels as they lie in the file, painted on white. */
    Pixels pixels() throws PictureRefusedException {
        PngColours colours = new PngColours(file);
        try (PngData data = file.data()) {
            Pixels pixels = Pixels.blank(header.size(), colours.channels());
            for (PngPass pass : header.passes()) {
                readPass(pass, data, colours, pixels);
            }
            data.requireEnd();
            return pixels;
        }
    }

    private void readPass(PngPass pass, PngData data, PngColours colours, Pixels pixels)
            throws PictureRefusedException {
        Size part = pass.size(header.size());
        if (part.pixels() == 0) {
            return;
        }
        int length = header.rowBytes(part.width());
        byte[] row = new byte[length + 1];
        byte[] above = new byte[length + 1];
        for (int index = 0; index < part.height(); index++) {
            data.fill(row, length + 1);
            PngFilter.of(row[0] & 0xFF).undo(row, above, length, header.pixelBytes());
            for (int x = 0; x < part.width(); x++) {
                colours.put(row, x, pixels.samples(), pixels.at(pass.x(x), pass.y(index)));
            }
            byte[] finished = row;
            row = above;
            above = finished;
        }
    }
}
