package org.threecolumns.model.plan;

/** What a plan is in law. An open list. */
public enum LegalNote {
    /** The family's own choice. */
    VOLUNTARY,
    /** Part of a child protection plan. */
    CHILD_PROTECTION_PLAN,
    /** Part of work before proceedings. */
    PRE_PROCEEDINGS,
    /** Before a court. */
    COURT_LINKED,
    /** Something else. */
    OTHER
}
