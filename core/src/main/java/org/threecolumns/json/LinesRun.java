package org.threecolumns.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/** One reading of one stream: each line to the handler, and the counts. */
final class LinesRun {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CaseRecordReader reader;
    private final int limit;
    private final LineHandler handler;
    private final List<UnreadableLine> listed = new ArrayList<>();
    private long records;
    private long unreadable;
    private long empty;
    private long withFindings;
    private boolean stopped;

    LinesRun(ReadLimits limits, LineHandler handler) {
        this.reader = CaseRecordReader.within(limits);
        this.limit = limits.of(ReadLimit.DOCUMENT_BYTES);
        this.handler = handler;
    }

    LinesRead over(PhysicalLines lines) throws IOException {
        while (!stopped && lines.next()) {
            if (lines.isTooLong()) {
                refuse(lines.number(), List.of(problem(ProblemCode.DOCUMENT_TOO_LARGE, String.valueOf(limit))));
            } else {
                line(lines.number(), lines.bytes());
            }
        }
        return new LinesRead(
                lines.number(), records, unreadable, empty, withFindings, stopped || lines.isStopped(), listed);
    }

    private void line(long number, byte[] bytes) {
        boolean marked = number == 1 && startsWithMark(bytes);
        byte[] document = marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
        if (isEmpty(document)) {
            empty++;
        } else if (startsWithMark(document)) {
            // A reader of one document passes over a mark; inside a stream it shows that files were joined carelessly.
            refuse(number, List.of(problem(ProblemCode.NOT_JSON)));
        } else {
            read(number, document);
        }
    }

    private void read(long number, byte[] document) {
        CaseRecord record;
        try {
            record = reader.read(document);
        } catch (RecordReadException refusal) {
            refuse(number, refusal.problems());
            return;
        }
        records++;
        LineOutcome outcome = handler.record(number, record);
        withFindings += outcome == LineOutcome.FINDINGS ? 1 : 0;
        stopped = outcome == LineOutcome.STOP;
    }

    private void refuse(long number, List<Problem> problems) {
        List<Problem> here =
                problems.stream().map(problem -> onLine(number, problem)).toList();
        unreadable++;
        if (listed.size() < LinesRead.MOST_LISTED) {
            listed.add(new UnreadableLine(number, here.get(0), here.size()));
        }
        handler.unreadable(number, here);
    }

    private static Problem problem(ProblemCode code, String... arguments) {
        return new Problem(code, Pointer.root(), 1, 1, List.of(arguments));
    }

    private static Problem onLine(long number, Problem problem) {
        int line = (int) Math.min(Integer.MAX_VALUE, number);
        return new Problem(problem.code(), problem.pointer(), line, problem.column(), problem.arguments());
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static boolean isEmpty(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
