package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

/** What was found in one reading of one text. Lines and columns are counted once, at the end. */
public final class Problems {
    private final char[] text;
    private final int limit;
    private final List<Found> found = new ArrayList<>();

    private record Found(ProblemCode code, Pointer pointer, int offset, List<String> arguments) {}

    /**
     * An empty collection.
     *
     * @param text the text that offsets count in
     * @param limit how many problems are collected before reading stops
     */
    Problems(char[] text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /**
     * Adds a problem.
     *
     * @throws RecordReadException if there are enough of them
     */
    public void add(ProblemCode code, Pointer pointer, int offset, Object... arguments) throws RecordReadException {
        keep(code, pointer, offset, arguments);
        if (found.size() >= limit) {
            throw asException();
        }
    }

    /** {@return the refusal with this problem as one of its reasons, for problems after which nothing can be read} */
    RecordReadException refusal(ProblemCode code, Pointer pointer, int offset, Object... arguments) {
        keep(code, pointer, offset, arguments);
        return asException();
    }

    /** Refuses if anything was found. */
    public void refuseIfAny() throws RecordReadException {
        if (!found.isEmpty()) {
            throw asException();
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    private void keep(ProblemCode code, Pointer pointer, int offset, Object... arguments) {
        found.add(new Found(
                code,
                pointer,
                offset,
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    private RecordReadException asException() {
        found.sort(Comparator.comparingInt(Found::offset));
        LineCounter counter = new LineCounter(text);
        List<Problem> problems = new ArrayList<>(found.size());
        for (Found one : found) {
            counter.moveTo(one.offset());
            problems.add(new Problem(one.code(), one.pointer(), counter.line(), counter.column(), one.arguments()));
        }
        return new RecordReadException(problems);
    }
}
