package org.threecolumns.model.map;

/** Why no family member took part in a map. An open list. */
public enum NoFamilyReason {
    /** A strategy discussion is among agencies only. */
    STRATEGY_DISCUSSION,
    /** The family did not want to. */
    DECLINED,
    /** Asking would have put somebody in danger. */
    NOT_SAFE_TO_ASK,
    /** Nobody of the family could be reached. */
    COULD_NOT_REACH
}
