package org.threecolumns.model.assurance;

/** What kind of survey it is. An open list. */
public enum SurveyKind {
    /** Families about being worked with. */
    FAMILY,
    /** Children about being worked with. */
    CHILD,
    /** A child's rating of their worker. */
    RATING_OF_WORKER,
    /** Staff about their practice. */
    STAFF,
    /** Another survey. */
    OTHER
}
