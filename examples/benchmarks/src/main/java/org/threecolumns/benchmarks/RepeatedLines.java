package org.threecolumns.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** A few lines in turn, until there were as many as wanted. */
final class RepeatedLines extends InputStream {
    private static final int SHORTEST = 1_900;
    private static final int LONGEST = 2_400;

    private final List<byte[]> kinds;
    private final int count;
    private int line;
    private int at;

    RepeatedLines(List<byte[]> kinds, int count) {
        this.kinds = List.copyOf(kinds);
        this.count = count;
    }

    /** {@return lines of about two kilobytes, each with its end: records with one item of the sample's map} */
    static List<byte[]> ofTwoKilobytes(byte[] sample) throws IOException {
        return DealtRecord.withOneItem(sample).stream()
                .filter(record -> record.length > SHORTEST && record.length < LONGEST)
                .map(RepeatedLines::withEnd)
                .toList();
    }

    private static byte[] withEnd(byte[] record) {
        byte[] line = Arrays.copyOf(record, record.length + 1);
        line[record.length] = '\n';
        return line;
    }

    double meanLength() {
        return kinds.stream().mapToInt(kind -> kind.length).average().orElseThrow();
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("read in pieces");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (line == count) {
            return -1;
        }
        byte[] current = kinds.get(line % kinds.size());
        int copied = Math.min(length, current.length - at);
        System.arraycopy(current, at, buffer, offset, copied);
        at += copied;
        if (at == current.length) {
            at = 0;
            line++;
        }
        return copied;
    }
}
