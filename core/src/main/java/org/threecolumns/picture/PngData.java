package org.threecolumns.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The rows of a PNG, inflated from one chunk after the other, never more than was asked for. */
final class PngData implements AutoCloseable {
    private final ByteView file;
    private final Inflater inflater = new Inflater();
    private int nextChunk;

    PngData(ByteView file, int firstChunk) {
        this.file = file;
        this.nextChunk = firstChunk;
    }

    /** Fills a row. */
    void fill(byte[] row, int length) throws PictureRefusedException {
        int filled = 0;
        while (filled < length) {
            int count = inflate(row, filled, length - filled);
            if (count == 0 && inflater.finished()) {
                throw new PictureRefusedException(PictureRefusal.CUT_OFF);
            }
            filled += count;
        }
    }

    /** Makes sure that nothing follows the last row, and that the checksum of all rows is right. */
    void requireEnd() throws PictureRefusedException {
        byte[] one = new byte[1];
        while (!inflater.finished()) {
            if (inflate(one, 0, 1) > 0) {
                throw new PictureRefusedException(PictureRefusal.DAMAGED);
            }
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private int inflate(byte[] target, int from, int most) throws PictureRefusedException {
        try {
            int count = inflater.inflate(target, from, most);
            if (count == 0 && !inflater.finished()) {
                feed();
            }
            return count;
        } catch (DataFormatException damaged) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
    }

    private void feed() throws PictureRefusedException {
        if (!inflater.needsInput()) {
            throw new PictureRefusedException(PictureRefusal.DAMAGED);
        }
        PngChunk chunk = PngChunk.read(file, nextChunk);
        if (!chunk.is("IDAT")) {
            throw new PictureRefusedException(PictureRefusal.CUT_OFF);
        }
        nextChunk = chunk.end();
        chunk.content().feed(inflater);
    }
}
