package org.threecolumns.model.map;

/** Why a map, or a danger statement, names no harm. */
public enum NoHarmReason {
    /** Nothing has happened yet: unborn, or risk only. */
    NO_HARM_YET,
    /** Whether something happened is not known yet. */
    NOT_KNOWN_YET
}
