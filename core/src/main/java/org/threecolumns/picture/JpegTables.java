package org.threecolumns.picture;

/**
 * Knows which Huffman tables a JPEG has brought so far. A scan that uses others is refused: some versions of Java put in the
 * usual ones, as for frames of films, others not.
 */
final class JpegTables {
    private static final int COUNTS = 16;
    private static final int MOST_PER_KIND = 4;

    /** A bit for each table: four for first values of blocks, then four for the other values. */
    private int brought;

    /** Takes note of the tables of a segment. */
    void bring(ByteView content) throws PictureRefusedException {
        int at = 0;
        while (at < content.length()) {
            int kind = content.u8(at) >> 4;
            int number = content.u8(at) & 0xF;
            if (kind > 1 || number >= MOST_PER_KIND) {
                throw new PictureRefusedException(PictureRefusal.DAMAGED);
            }
            brought |= bit(kind, number);
            int values = 0;
            for (int count = 1; count <= COUNTS; count++) {
                values += content.u8(at + count);
            }
            at += 1 + COUNTS + values;
        }
    }

    /** Refuses a scan whose tables have not been brought. */
    void requireFor(ByteView scan, boolean progressive) throws PictureRefusedException {
        int channels = scan.u8(0);
        int firstValue = scan.u8(1 + 2 * channels);
        boolean refines = scan.u8(3 + 2 * channels) >> 4 > 0;
        boolean usesFirst = firstValue == 0 && !(progressive && refines);
        boolean usesOther = firstValue > 0 || !progressive;
        for (int channel = 0; channel < channels; channel++) {
            int tables = scan.u8(2 + 2 * channel);
            boolean first = !usesFirst || has(0, tables >> 4);
            boolean other = !usesOther || has(1, tables & 0xF);
            if (!first || !other) {
                throw new PictureRefusedException(PictureRefusal.RARE_KIND);
            }
        }
    }

    private boolean has(int kind, int number) {
        return number < MOST_PER_KIND && (brought & bit(kind, number)) != 0;
    }

    private static int bit(int kind, int number) {
        return 1 << (kind * MOST_PER_KIND + number);
    }
}
