package org.threecolumns.model.assurance;

/** Whether something is there. */
public enum Presence {
    /** It is there. */
    YES,
    /** It is not there. */
    NO,
    /** It does not belong here. */
    NOT_APPLICABLE
}
