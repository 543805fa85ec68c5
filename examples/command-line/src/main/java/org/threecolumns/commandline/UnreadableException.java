package org.threecolumns.commandline;

import java.util.List;
import java.util.Locale;
import org.threecolumns.problem.Problem;

/** The input cannot be read; holds every problem found. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> found;

    /** No problem at all means that there were no bytes. */
    UnreadableException(List<Problem> found) {
        super("the input cannot be read", null);
        this.found = List.copyOf(found);
    }

    List<InputProblem> problems(Locale language) {
        return found.isEmpty()
                ? List.of(InputProblem.noBytes())
                : found.stream()
                        .map(problem -> InputProblem.of(problem, language))
                        .toList();
    }
}
