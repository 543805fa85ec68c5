package org.threecolumns.model.family;

/** How it is between two people. An open list. */
public enum TieQuality {
    /** Close. */
    CLOSE,
    /** Strong. */
    STRONG,
    /** Distant. */
    DISTANT,
    /** Tense. */
    TENSE,
    /** In conflict. */
    CONFLICT,
    /** Violent. */
    VIOLENT,
    /** Cut off. */
    CUT_OFF,
    /** Not known. */
    NOT_KNOWN
}
