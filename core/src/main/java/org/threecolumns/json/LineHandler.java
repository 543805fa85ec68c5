package org.threecolumns.json;

import java.util.List;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.Problem;

/** Gets the lines of a stream of records one after the other, in their order. What it throws ends the reading. */
@FunctionalInterface
public interface LineHandler {
    /**
     * Looks at one record.
     *
     * @param line the physical line in the stream, from 1
     * @param record the record
     * @return what became of it
     */
    LineOutcome record(long line, CaseRecord record);

    /**
     * Learns that a line could not be read; reading goes on with the next one. Does nothing unless overridden: the line is
     * counted in any case.
     *
     * @param line the physical line in the stream, from 1
     * @param problems what is wrong with it, at least one; their lines are physical lines of the stream too
     */
    default void unreadable(long line, List<Problem> problems) {}
}
