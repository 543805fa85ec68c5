package org.threecolumns.model.map;

/** Whether harm is growing. */
public enum Trend {
    /** It happens more often, or worse. */
    MORE_OFTEN,
    /** It happens less often. */
    LESS_OFTEN,
    /** It is as it was. */
    SAME,
    /** Nobody knows. */
    NOT_KNOWN
}
