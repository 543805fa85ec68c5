package org.threecolumns.model.assurance;

/** Who can learn from an audit. An open list. */
public enum LearningFor {
    /** The worker. */
    WORKER,
    /** The team. */
    TEAM,
    /** The organisation. */
    ORGANISATION,
    /** Whoever makes the form or the system. */
    FORM_OR_SYSTEM
}
