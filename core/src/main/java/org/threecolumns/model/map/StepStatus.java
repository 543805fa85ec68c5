package org.threecolumns.model.map;

/** What became of a next step. */
public enum StepStatus {
    /** Nothing yet. */
    NOT_STARTED,
    /** Done. */
    DONE,
    /** Partly done. */
    PARTLY,
    /** Not done by its date. */
    NOT_DONE,
    /** No longer wanted; the reason says why. */
    DROPPED
}
