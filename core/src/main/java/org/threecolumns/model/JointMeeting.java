package org.threecolumns.model;

/** Whether people can safely be in one meeting. */
public enum JointMeeting {
    /** Together or apart, both are safe. */
    EITHER_OK,
    /** They must meet apart. */
    SEPARATE,
    /** Together for some of it; the reason says which. */
    PARTLY,
    /** Nobody has decided; treat as not safe. */
    UNKNOWN
}
