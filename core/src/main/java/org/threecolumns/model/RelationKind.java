package org.threecolumns.model;

/** What somebody is to a child. An open list. */
public enum RelationKind {
    /** Mother. */
    MOTHER,
    /** Father. */
    FATHER,
    /** A parent's partner. */
    STEP_PARENT,
    /** Looks after the child. */
    CARER,
    /** Foster carer. */
    FOSTER_CARER,
    /** Grandparent. */
    GRANDPARENT,
    /** Brother or sister, half and step too. */
    SIBLING,
    /** Aunt or uncle. */
    AUNT_OR_UNCLE,
    /** Cousin. */
    COUSIN,
    /** Another relative. */
    OTHER_FAMILY,
    /** Friend. */
    FRIEND,
    /** Neighbour. */
    NEIGHBOUR,
    /** Works with the child. */
    PROFESSIONAL,
    /** Something else; the family's own word says what. */
    OTHER
}
