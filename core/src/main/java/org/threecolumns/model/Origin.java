package org.threecolumns.model;

/** How an entry came into the record. */
public enum Origin {
    /** A person wrote it. */
    TYPED,
    /** It came from another system. */
    IMPORTED,
    /** A machine drafted it; a person has to have checked it. */
    MACHINE_DRAFTED
}
