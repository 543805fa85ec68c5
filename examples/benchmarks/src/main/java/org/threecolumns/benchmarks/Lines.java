package org.threecolumns.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.threecolumns.json.CaseRecordLines;
import org.threecolumns.json.LineOutcome;
import org.threecolumns.json.LinesRead;

/**
 * Reads a stream of records of about two kilobytes, one a line, and prints how long that took and how much of the heap was
 * in use at most, after a collection. Meant for a small virtual machine of its own.
 */
public final class Lines {
    private static final List<Integer> COUNTS = List.of(5_000, 50_000);

    /** How often it is looked how much memory is in use. */
    private static final int LOOKS = 50;

    private static final double SECOND = 1e9;
    private static final double MEBIBYTE = 1 << 20;
    private static final String HEAD = """
            | records | bytes a line | seconds | records a second | heap, MiB |
            |--:|--:|--:|--:|--:|
            """;

    private final RepeatedLines lines;
    private final int count;
    private long peak;
    private long looking;

    private Lines(List<byte[]> kinds, int count) {
        this.lines = new RepeatedLines(kinds, count);
        this.count = count;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the file of sample case A; nothing else
     * @throws IOException if that cannot be read
     */
    @SuppressWarnings("SystemOut") // A program: its table goes to standard output.
    public static void main(String[] arguments) throws IOException {
        List<byte[]> kinds = RepeatedLines.ofTwoKilobytes(Files.readAllBytes(Path.of(arguments[0])));
        System.out.print(HEAD);
        for (int count : COUNTS) {
            System.out.println(new Lines(kinds, count).row());
        }
    }

    private String row() throws IOException {
        long start = System.nanoTime();
        LinesRead read = read();
        double seconds = (System.nanoTime() - start - looking) / SECOND;
        return String.format(
                Locale.ROOT,
                "| %d | %.0f | %.1f | %.0f | %.1f |",
                read.records(),
                lines.meanLength(),
                seconds,
                read.records() / seconds,
                peak / MEBIBYTE);
    }

    private LinesRead read() throws IOException {
        return CaseRecordLines.standard().read(lines, (line, record) -> {
            if (line % (count / LOOKS) == 0) {
                look();
            }
            return LineOutcome.GOOD;
        });
    }

    /** What this costs is taken off the time. */
    private void look() {
        long start = System.nanoTime();
        System.gc();
        Runtime machine = Runtime.getRuntime();
        peak = Math.max(peak, machine.totalMemory() - machine.freeMemory());
        looking += System.nanoTime() - start;
    }
}
