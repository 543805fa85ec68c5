package org.threecolumns.model;

/** What kind of episode the host's system holds. An open list. */
public enum EpisodeKind {
    /** An enquiry or assessment. */
    ENQUIRY,
    /** A child in need episode. */
    CHILD_IN_NEED,
    /** A child protection episode. */
    CHILD_PROTECTION,
    /** A period of being looked after. */
    LOOKED_AFTER,
    /** An early help episode. */
    EARLY_HELP
}
