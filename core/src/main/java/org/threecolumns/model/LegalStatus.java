package org.threecolumns.model;

/** Under which status a child's case stood for a time. An open list. */
public enum LegalStatus {
    /** Early help. */
    EARLY_HELP,
    /** Child in need. */
    CIN,
    /** A section 47 enquiry. */
    S47,
    /** On a child protection plan or, in Wales, register. */
    CP,
    /** Before proceedings, under the Public Law Outline. */
    PLO,
    /** Looked after. */
    LOOKED_AFTER,
    /** Care leaver. */
    CARE_LEAVER,
    /** Closed. */
    CLOSED
}
