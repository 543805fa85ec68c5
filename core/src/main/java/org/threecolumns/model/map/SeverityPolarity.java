package org.threecolumns.model.map;

/** Which end of a severity number is the bad one. */
public enum SeverityPolarity {
    /** The higher, the worse. */
    HIGH_IS_WORSE,
    /** The higher, the better. */
    HIGH_IS_BETTER
}
