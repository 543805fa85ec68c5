package org.threecolumns.model;

/** Where or how something was said or done. An open list. */
public enum Setting {
    /** At the family's home. */
    HOME_VISIT,
    /** At school or nursery. */
    SCHOOL,
    /** At a meeting of the safety network. */
    NETWORK_MEETING,
    /** At a meeting held apart from somebody, so that all can speak safely. */
    SEPARATE_MEETING,
    /** At a child protection conference or review. */
    CONFERENCE,
    /** By telephone. */
    PHONE,
    /** By video or message. */
    ONLINE,
    /** At an office. */
    OFFICE,
    /** During family time (contact). */
    FAMILY_TIME,
    /** Elsewhere. */
    OTHER
}
