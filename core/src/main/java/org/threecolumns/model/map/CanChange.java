package org.threecolumns.model.map;

/** Whether a complicating factor can change. */
public enum CanChange {
    /** It can. */
    YES,
    /** It cannot. */
    NO,
    /** Nobody knows yet. */
    NOT_YET_KNOWN
}
