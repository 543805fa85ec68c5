package org.threecolumns.json;

/** How the reading of a stream of records ended. Only {@link #ALL_GOOD} may be shown as a success. */
public enum LinesEnd {
    /** The end was reached, there was at least one record, every line could be read and nothing was found in any of them. */
    ALL_GOOD,
    /** The end was reached and every line could be read; something was found in at least one record. */
    FINDINGS,
    /** The end was reached; at least one line could not be read, or there was no record at all. */
    UNREADABLE,
    /** The end was not reached: the caller stopped. What has been counted says nothing about the rest. */
    STOPPED_EARLY
}
