package org.threecolumns.model;

/** For what age a child's document is worded when the worker overrides the age itself. */
public enum AgeBand {
    /** Up to two years. */
    AGE_0_2,
    /** Three to six years. */
    AGE_3_6,
    /** Seven to eleven years. */
    AGE_7_11,
    /** Twelve to seventeen years. */
    AGE_12_17
}
