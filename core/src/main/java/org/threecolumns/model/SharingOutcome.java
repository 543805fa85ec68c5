package org.threecolumns.model;

/** What was decided about sharing something. */
public enum SharingOutcome {
    /** All of it was shared. */
    SHARED,
    /** Some of it was shared. */
    PARTLY_SHARED,
    /** Nothing was shared. */
    NOT_SHARED
}
