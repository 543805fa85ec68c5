package org.threecolumns.model.family;

/** How strong a link is. An open list. */
public enum LinkStrength {
    /** Strong. */
    STRONG,
    /** Weak. */
    WEAK,
    /** Tense. */
    TENSE,
    /** One-way: only one side gives. */
    ONE_WAY,
    /** Broken. */
    BROKEN
}
