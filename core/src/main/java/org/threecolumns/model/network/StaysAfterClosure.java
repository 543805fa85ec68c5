package org.threecolumns.model.network;

/** Whether somebody stays when services go. */
public enum StaysAfterClosure {
    /** They stay. */
    YES,
    /** They do not. */
    NO,
    /** They do not know yet. */
    UNSURE
}
