package org.threecolumns.model.network;

/** How a commitment stands. */
public enum CommitmentStatus {
    /** Agreed, not needed yet. */
    AGREED,
    /** Being done. */
    DOING,
    /** Done, not needed any more. */
    DONE,
    /** Stopped before it should have. */
    STOPPED
}
