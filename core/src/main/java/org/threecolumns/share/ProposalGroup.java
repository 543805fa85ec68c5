package org.threecolumns.share;

/** The three groups into which a proposal sorts a record. */
public enum ProposalGroup {
    /** It would be in the copy today. */
    READY,
    /** Nothing forbids it, and somebody has to decide. */
    NEEDS_DECISION,
    /** It cannot be in a copy for this reader as it stands. */
    NEVER
}
