package org.threecolumns.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG of exactly three kinds of chunk: IHDR, IDAT, IEND; 8-bit grey or colour, not interlaced. The same pixels give
 * the same bytes.
 */
final class PngWriting {
    private static final int COMPRESSION = 6;
    private static final int GREY = 0;
    private static final int COLOUR = 2;
    private static final int EMPTY_CHUNK = 12;

    /** How zlib announces data of the usual compression. */
    private static final String DEFLATED = "x\u009C";

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** The filters that pay; the one whose differences are nearest to nought writes the row. */
    private static final List<PngFilter> FILTERS =
            List.of(PngFilter.NONE, PngFilter.LEFT, PngFilter.ABOVE, PngFilter.NEAREST);

    private final Pixels pixels;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private PngWriting(Pixels pixels) {
        this.pixels = pixels;
    }

    static byte[] write(Pixels pixels) {
        PngWriting writing = new PngWriting(pixels);
        try {
            writing.opening();
            writing.chunk("IDAT", writing.data());
            writing.chunk("IEND", new ByteArrayOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can always be written to", impossible);
        }
        return writing.file.toByteArray();
    }

    /**
     * Whether a file with these pixels could have been written here, on this or another Java: byte for byte the same up to the
     * compressed rows, which stand in one piece, and nothing behind them. That the rows are whole and nothing is left over
     * has been seen when they were decoded.
     */
    static boolean couldHaveWritten(byte[] file, Pixels pixels) throws PictureRefusedException {
        byte[] expected = opening(pixels);
        if (!Arrays.equals(file, 0, Math.min(file.length, expected.length), expected, 0, expected.length)) {
            return false;
        }
        PngChunk data = PngChunk.read(ByteView.of(file), expected.length);
        return data.is("IDAT") && data.content().holds(0, DEFLATED) && data.end() + EMPTY_CHUNK == file.length;
    }

    private static byte[] opening(Pixels pixels) {
        PngWriting writing = new PngWriting(pixels);
        try {
            writing.opening();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can always be written to", impossible);
        }
        return writing.file.toByteArray();
    }

    private void opening() throws IOException {
        file.write(SIGNATURE);
        chunk("IHDR", header());
    }

    private ByteArrayOutputStream header() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(pixels.width());
        out.writeInt(pixels.height());
        out.writeByte(8);
        out.writeByte(pixels.channels() == Pixels.GREY ? GREY : COLOUR);
        out.write(new byte[3]);
        return header;
    }

    private ByteArrayOutputStream data() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(data, deflater, 1 << 13)) {
            writeRows(out);
        } finally {
            deflater.end();
        }
        return data;
    }

    private void writeRows(DeflaterOutputStream out) throws IOException {
        int length = pixels.rowLength();
        byte[] row = new byte[length + 1];
        byte[] above = new byte[length + 1];
        byte[] best = new byte[length + 1];
        byte[] other = new byte[length + 1];
        for (int y = 0; y < pixels.height(); y++) {
            System.arraycopy(pixels.samples(), y * length, row, 1, length);
            long least = Long.MAX_VALUE;
            for (PngFilter filter : FILTERS) {
                long distance = filter.apply(row, above, other, pixels.channels());
                if (distance < least) {
                    least = distance;
                    byte[] worse = best;
                    best = other;
                    other = worse;
                }
            }
            out.write(best);
            byte[] written = row;
            row = above;
            above = written;
        }
    }

    private void chunk(String type, ByteArrayOutputStream content) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(file, new CRC32());
        new DataOutputStream(file).writeInt(content.size());
        new DataOutputStream(checked).writeBytes(type);
        content.writeTo(checked);
        new DataOutputStream(file).writeInt((int) checked.getChecksum().getValue());
    }
}
