package org.threecolumns.model.story;

/** Who agreed to a story before it was told. */
public enum ApprovalKind {
    /** A manager. */
    MANAGER,
    /** A lawyer. */
    LEGAL
}
