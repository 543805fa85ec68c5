package org.threecolumns.model;

/** Whose law and guidance applies. */
public enum Jurisdiction {
    /** England. */
    EN,
    /** Wales. */
    CY
}
