package org.threecolumns.model;

/** What sort of knowledge an entry is: seen, told, thought or read. Surrey's conference form keeps these apart. */
public enum InfoType {
    /** Seen or heard by the person who says it. */
    OBSERVED,
    /** Told to the person who says it. */
    REPORTED,
    /** What the person thinks. */
    OPINION,
    /** Taken from an earlier record. */
    RECORD
}
