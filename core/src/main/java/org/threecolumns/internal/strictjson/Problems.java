package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.Problem;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

/**
 * What was found in one reading of one text. Where its tokens start, on which line and in which column, is counted once and
 * only if there is something to tell.
 */
public final class Problems {
    private final SourceText text;
    private final int limit;
    private final List<Found> found = new ArrayList<>();

    /** A problem at a token or, where there is none, at a character. */
    private record Found(ProblemCode code, Pointer pointer, int place, boolean isToken, List<String> arguments) {
        int offset(int[] starts) {
            return isToken && place != Node.NOWHERE ? starts[place] : place;
        }
    }

    /**
     * An empty collection.
     *
     * @param text the text that problems lie in
     * @param limit how many problems are collected before reading stops
     */
    Problems(SourceText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /**
     * Adds a problem.
     *
     * @param offset how many tokens come before it
     * @throws RecordReadException if there are enough of them
     */
    public void add(ProblemCode code, Pointer pointer, int offset, Object... arguments) throws RecordReadException {
        keep(code, pointer, offset, true, arguments);
        if (found.size() >= limit) {
            throw asException();
        }
    }

    /** {@return the refusal with this problem as one of its reasons, for problems after which nothing can be read} */
    RecordReadException refusal(ProblemCode code, Pointer pointer, int offset, Object... arguments) {
        keep(code, pointer, offset, true, arguments);
        return asException();
    }

    /** {@return the refusal with a problem at a character of the text} */
    RecordReadException refusalAt(int character, ProblemCode code, Pointer pointer, Object... arguments) {
        keep(code, pointer, character, false, arguments);
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

    private void keep(ProblemCode code, Pointer pointer, int place, boolean isToken, Object... arguments) {
        found.add(new Found(
                code,
                pointer,
                place,
                isToken,
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    private RecordReadException asException() {
        int tokens = found.stream()
                .filter(Found::isToken)
                .mapToInt(one -> one.place() + 1)
                .max()
                .orElse(0);
        int[] starts = TokenPass.starts(text, tokens);
        found.sort(Comparator.comparingInt(one -> one.offset(starts)));
        LineCounter counter = new LineCounter(text);
        List<Problem> problems = new ArrayList<>(found.size());
        for (Found one : found) {
            counter.moveTo(one.offset(starts));
            problems.add(new Problem(one.code(), one.pointer(), counter.line(), counter.column(), one.arguments()));
        }
        return new RecordReadException(problems);
    }
}
