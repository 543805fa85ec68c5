package org.threecolumns.model;

/** The state of something in the council's own process. An open list. */
public enum ItemState {
    /** Being written. */
    DRAFT,
    /** Handed in to be approved. */
    SUBMITTED,
    /** Approved by a manager. */
    APPROVED,
    /** Approved by a panel. */
    PANEL_APPROVED,
    /** Sent back; the reason says why. */
    REJECTED,
    /** Given up; the reason says why. */
    DISCARDED,
    /** Approved, and changed since; the amendments say how. */
    AMENDED
}
