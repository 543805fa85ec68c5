package org.threecolumns.json;

/** What became of one record of a stream, as its {@link LineHandler} says. */
public enum LineOutcome {
    /** Nothing was found. */
    GOOD,
    /** Something was found that somebody has to look at. */
    FINDINGS,
    /** Something was found, or enough is known: no further line is read. */
    STOP
}
