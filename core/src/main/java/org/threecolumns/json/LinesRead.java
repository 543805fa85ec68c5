package org.threecolumns.json;

import java.util.List;

/**
 * What came of a stream of records. The counts are exact, also where there are more unreadable lines than are listed.
 *
 * @param lines how many physical lines there were; each is one of the following three
 * @param records how many of them were records
 * @param unreadable how many of them could not be read
 * @param empty how many of them held nothing or white space only, which is allowed
 * @param withFindings in how many of the records the handler found something
 * @param stopped whether the end was not reached
 * @param unreadableLines the first unreadable lines in their order, at most {@value #MOST_LISTED}
 */
public record LinesRead(
        long lines,
        long records,
        long unreadable,
        long empty,
        long withFindings,
        boolean stopped,
        List<UnreadableLine> unreadableLines) {
    /** How many unreadable lines are listed; further ones are only counted. */
    public static final int MOST_LISTED = 10_000;

    /**
     * The result of one reading.
     *
     * @param lines how many lines there were
     * @param records how many were records
     * @param unreadable how many could not be read
     * @param empty how many were empty
     * @param withFindings how many records had findings
     * @param stopped whether the end was not reached
     * @param unreadableLines the first unreadable lines
     */
    public LinesRead {
        unreadableLines = List.copyOf(unreadableLines);
    }

    /** {@return how it ended; an empty stream has not ended well} */
    public LinesEnd end() {
        if (stopped) {
            return LinesEnd.STOPPED_EARLY;
        }
        if (unreadable > 0 || records == 0) {
            return LinesEnd.UNREADABLE;
        }
        return withFindings > 0 ? LinesEnd.FINDINGS : LinesEnd.ALL_GOOD;
    }

    /** {@return the end and the counts in one line} */
    @Override
    public String toString() {
        return end() + ": " + lines + " lines, " + records + " records, " + withFindings + " with findings, "
                + unreadable + " unreadable, " + empty + " empty";
    }
}
