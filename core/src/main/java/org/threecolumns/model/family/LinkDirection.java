package org.threecolumns.model.family;

/** Who gives to whom. */
public enum LinkDirection {
    /** The family receives. */
    TO_FAMILY,
    /** The family gives. */
    FROM_FAMILY,
    /** Both. */
    BOTH
}
