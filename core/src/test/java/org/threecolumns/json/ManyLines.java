package org.threecolumns.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.generated.RecordSize;

/** Reads one line of so many MiB and so many generated lines in a machine of its own and prints what it saw; started by {@link ManyLinesTest}. */
final class ManyLines {
    private static final int LOOKS = 50;
    private static final int KINDS = 40;

    private ManyLines() {}

    @SuppressWarnings("SystemOut") // The only way to tell the machine that started this one.
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        InputStream oneLong = new Repeated(
                List.of(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8)), Integer.parseInt(arguments[1]));
        InputStream lineEnd = new ByteArrayInputStream(new byte[] {'\n'});
        List<byte[]> lines = lines();
        InputStream all =
                new SequenceInputStream(new SequenceInputStream(oneLong, lineEnd), new Repeated(lines, count));
        long[] peak = {0};
        long start = System.nanoTime();
        LinesRead read = CaseRecordLines.standard().read(all, (line, record) -> {
            if (line % (count / LOOKS) == 0) {
                peak[0] = Math.max(peak[0], usedHeap());
            }
            return record.getCase().getId().isEmpty() ? LineOutcome.FINDINGS : LineOutcome.GOOD;
        });
        long millis = (System.nanoTime() - start) / 1_000_000;
        long mean = lines.stream().mapToLong(line -> line.length).sum() / lines.size();
        System.out.println(read.end() + " " + read.records() + " " + peak[0] + " " + millis + " " + mean);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Lines of about 2 KB each. */
    private static List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        for (long seed = 0; lines.size() < KINDS; seed++) {
            byte[] line = line(seed);
            if (line.length > 1_900 && line.length < 2_400) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** No text holds a line end as such, so that what stands behind one is the indentation. */
    private static byte[] line(long seed) {
        RecordSize size = new RecordSize(2, 1, 1, 0, 0.08, 0.02);
        byte[] canonical = CaseRecordWriter.canonical().toBytes(GeneratedRecords.from(seed, size));
        return (new String(canonical, StandardCharsets.UTF_8).replaceAll("\n *", "") + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The lines in turn, until there were so many. */
    private static final class Repeated extends InputStream {
        private final List<byte[]> lines;
        private final int count;
        private int line;
        private int at;

        Repeated(List<byte[]> lines, int count) {
            this.lines = lines;
            this.count = count;
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
            byte[] current = lines.get(line % lines.size());
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
}
