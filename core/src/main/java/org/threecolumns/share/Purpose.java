package org.threecolumns.share;

/** Why somebody gets a copy. Each purpose has its own column in the table of what is shown; none stands for another. */
public enum Purpose {
    /** A worker of the council that keeps the record. */
    TEAM,
    /** A named professional of another agency. */
    PARTNER,
    /** A parent or another adult of the family. */
    FAMILY,
    /** A member of the family's network. */
    NETWORK,
    /** A child. */
    CHILD,
    /** A court. */
    COURT
}
