package org.threecolumns.model.scale;

/** Why there is no number. An open list. */
public enum NotGivenReason {
    /** Did not want to give one. */
    DECLINED,
    /** Too young. */
    TOO_YOUNG,
    /** Was not asked. */
    NOT_ASKED,
    /** Could not be reached. */
    COULD_NOT_REACH,
    /** Asking would have put somebody in danger. */
    NOT_SAFE_TO_ASK
}
