package org.threecolumns.json;

import java.util.Objects;
import org.threecolumns.problem.Problem;

/**
 * A line of a stream of records that could not be read.
 *
 * @param line the physical line, from 1
 * @param first the first thing that is wrong with it
 * @param problems how many things are wrong with it, as far as they were collected; 1 or more
 */
public record UnreadableLine(long line, Problem first, int problems) {
    /**
     * A line that could not be read.
     *
     * @param line the physical line
     * @param first the first problem
     * @param problems how many problems there are
     * @throws IllegalArgumentException if the line or the number of problems is below 1
     */
    public UnreadableLine {
        Objects.requireNonNull(first, "first");
        if (line < 1 || problems < 1) {
            throw new IllegalArgumentException("line and problems: 1 or more expected");
        }
    }
}
