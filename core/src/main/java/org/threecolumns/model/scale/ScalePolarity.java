package org.threecolumns.model.scale;

/** Which end of a scale is safe. Numbers of scales with different polarity are never put on one line. */
public enum ScalePolarity {
    /** The top means safe, as most councils have it. */
    HIGH_IS_SAFE,
    /** The top means most risk. */
    HIGH_IS_RISK
}
