package org.threecolumns.model.plan;

/** How a plan was tried out. */
public enum TestKind {
    /** Talked through. */
    TALKED_THROUGH,
    /** Walked through in practice. */
    REHEARSED,
    /** An occasion that people knew would come. */
    REAL_LIFE,
    /** Something that nobody had planned. */
    UNPLANNED_EVENT
}
