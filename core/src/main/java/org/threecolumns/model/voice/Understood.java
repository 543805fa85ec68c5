package org.threecolumns.model.voice;

/** Whether a child says they understand. */
public enum Understood {
    /** They say so. */
    YES,
    /** In part. */
    PARTLY,
    /** They do not. */
    NO,
    /** They were not asked. */
    NOT_ASKED
}
