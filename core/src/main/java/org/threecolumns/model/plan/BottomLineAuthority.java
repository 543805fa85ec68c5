package org.threecolumns.model.plan;

/** By what authority a bottom line is set. An open list. */
public enum BottomLineAuthority {
    /** A manager. */
    MANAGER,
    /** A conference. */
    CONFERENCE,
    /** A court. */
    COURT,
    /** Another authority. */
    OTHER
}
