package org.threecolumns.model.map;

/** How far a safety goal has come. */
public enum GoalStatus {
    /** Not agreed yet. */
    DRAFT,
    /** Agreed, being worked on. */
    AGREED,
    /** Part of it is happening. */
    PARTLY_MET,
    /** It is happening and has been seen for long enough. */
    MET,
    /** It is not happening. */
    NOT_MET,
    /** Another goal took its place. */
    CHANGED
}
