package org.threecolumns.model;

/** Why a case was closed. An open list. */
public enum ClosureReason {
    /** The safety goals were met and held. */
    GOALS_MET,
    /** The family goes on with less help. */
    STEPPED_DOWN,
    /** The family lives elsewhere now. */
    MOVED_AWAY,
    /** Nobody could be found to do the work. */
    NO_CAPACITY,
    /** The family did not agree to go on, and nothing compels them. */
    NO_AGREEMENT,
    /** Another team or council took over. */
    TRANSFERRED,
    /** Another reason. */
    OTHER
}
