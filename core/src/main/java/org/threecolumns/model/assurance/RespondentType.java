package org.threecolumns.model.assurance;

/** In what part somebody answered. An open list. */
public enum RespondentType {
    /** A parent or carer. */
    PARENT,
    /** Somebody else of the family or network. */
    FAMILY,
    /** A child. */
    CHILD,
    /** A worker. */
    WORKER,
    /** A supervisor. */
    SUPERVISOR,
    /** Somebody of another agency. */
    PARTNER
}
