package org.threecolumns.model;

/** Why something was taken out of a record. An open list. */
public enum RemovalReason {
    /** It belonged to somebody else's record. */
    MISFILED,
    /** Somebody had the right to have it erased. */
    ERASURE,
    /** A court ordered it. */
    COURT_ORDER,
    /** The time it may be kept was over. */
    RETENTION_ENDED,
    /** Something else; the text says what. */
    OTHER
}
