package org.threecolumns.problem;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says that a document cannot be read, with every problem found up to the limit. Neither the message nor the problems nor
 * the stack trace hold anything that the document says, and there is no cause.
 *
 * <p>Checked, because bytes from elsewhere can always be wrong and a host has to say what then happens. When Java
 * serialises it, only the message travels.
 */
public final class RecordReadException extends Exception {
    private static final long serialVersionUID = 1L;

    @Nullable
    private final transient List<Problem> problems;

    /**
     * A refusal.
     *
     * @param problems what is wrong, in the order of the document; at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public RecordReadException(List<Problem> problems) {
        super(message(problems), null);
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, in the order of the document; empty only after Java serialisation} */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: at least one expected");
        }
        int more = problems.size() - 1;
        return problems.get(0) + (more == 0 ? "" : " (and " + more + " more)");
    }
}
