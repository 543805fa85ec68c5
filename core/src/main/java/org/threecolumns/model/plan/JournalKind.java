package org.threecolumns.model.plan;

/** What kind of entry in the journal it is. */
public enum JournalKind {
    /** It went well. */
    WENT_WELL,
    /** It was hard, and it held. */
    HARD,
    /** A rule was broken. */
    BROKEN,
    /** Something was put right. */
    FIXED,
    /** Somebody was worried. */
    WORRIED
}
