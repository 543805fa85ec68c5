package org.threecolumns.model.family;

/** How two people belong together. An open list. */
public enum FamilyTie {
    /** Parent and child by birth. */
    PARENT,
    /** Parent and child by adoption. */
    ADOPTIVE_PARENT,
    /** Step-parent and child. */
    STEP_PARENT,
    /** Foster carer and child. */
    FOSTER_CARER,
    /** Surrogate mother and child. */
    SURROGATE,
    /** Married or in a civil partnership. */
    MARRIED,
    /** Partners. */
    PARTNER,
    /** Separated. */
    SEPARATED,
    /** Divorced. */
    DIVORCED,
    /** Brother or sister. */
    SIBLING,
    /** Half-brother or half-sister. */
    HALF_SIBLING,
    /** Twin. */
    TWIN,
    /** Like family. */
    FRIEND,
    /** In another way. */
    OTHER
}
