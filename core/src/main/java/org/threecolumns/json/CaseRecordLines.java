package org.threecolumns.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;

/**
 * Reads a stream of records, one JSON document a line, however long the stream is: only one line is in memory at a time.
 * A line that cannot be read never hides another one: it is told, counted, and the next one is read.
 *
 * <pre>{@code
 * LinesRead read = CaseRecordLines.standard().read(in, (line, record) -> look(record));
 * if (read.end() != LinesEnd.ALL_GOOD) …
 * }</pre>
 *
 * <p>Lines end with LF or CR LF; the last one may have no end. Empty lines are allowed and counted. A byte order mark is
 * accepted at the very start of the stream only. No line may be longer than {@link ReadLimit#DOCUMENT_BYTES}, pictures
 * included: a longer one is passed over without being kept. A host whose records hold many pictures raises that limit.
 *
 * <p>Immutable; one reader serves all threads.
 */
public final class CaseRecordLines {
    private static final CaseRecordLines STANDARD = new CaseRecordLines(ReadLimits.standard(), () -> false);

    private final ReadLimits limits;
    private final BooleanSupplier stop;

    private CaseRecordLines(ReadLimits limits, BooleanSupplier stop) {
        this.limits = limits;
        this.stop = stop;
    }

    /** {@return a reader with the usual limits} */
    public static CaseRecordLines standard() {
        return STANDARD;
    }

    /**
     * {@return a reader with other limits, which hold for each line}
     *
     * @param limits the limits
     */
    public static CaseRecordLines within(ReadLimits limits) {
        return new CaseRecordLines(Objects.requireNonNull(limits, "limits"), STANDARD.stop);
    }

    /**
     * {@return this reader, but it stops when asked to}
     *
     * <p>For interruption: {@code stoppingWhen(Thread.currentThread()::isInterrupted)}.
     *
     * @param wish asked before each line and often within a long one, by the thread that reads; true to stop
     */
    public CaseRecordLines stoppingWhen(BooleanSupplier wish) {
        return new CaseRecordLines(limits, Objects.requireNonNull(wish, "wish"));
    }

    /**
     * Reads up to the end of the stream, which stays open, or until the handler or the caller stops.
     *
     * @param in the records
     * @param handler gets each line
     * @return what came of it
     * @throws IOException if the stream fails; then nothing is known about the lines that were not handled
     */
    public LinesRead read(InputStream in, LineHandler handler) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(handler, "handler");
        PhysicalLines lines = new PhysicalLines(in, limits.of(ReadLimit.DOCUMENT_BYTES), stop);
        return new LinesRun(limits, handler).over(lines);
    }
}
