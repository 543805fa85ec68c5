package org.threecolumns.model.network;

/** What came of checking whether somebody can be relied on. An open list. */
public enum SuitabilityOutcome {
    /** They can be relied on. */
    OK,
    /** They can be relied on for some things; the notes say for which. */
    OK_WITH_LIMITS,
    /** They can be relied on, from far away. */
    OK_DISTANCE,
    /** The check is not finished. */
    PENDING,
    /** They were ruled out; the reason says why. */
    RULED_OUT
}
