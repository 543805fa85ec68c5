package org.threecolumns.model.map;

/** What a map was made for. An open list. */
public enum MapContext {
    /** First contact and referral. */
    FRONT_DOOR,
    /** A strategy discussion. */
    STRATEGY,
    /** A section 47 enquiry. */
    S47,
    /** A child and family assessment. */
    CF_ASSESSMENT,
    /** An initial child protection conference. */
    ICPC,
    /** A review child protection conference. */
    RCPC,
    /** A core group. */
    CORE_GROUP,
    /** A review for a child looked after. */
    CLA_REVIEW,
    /** Work before proceedings. */
    PLO,
    /** Court. */
    COURT,
    /** A meeting of the safety network. */
    NETWORK_MEETING,
    /** Supervision. */
    SUPERVISION,
    /** Early help. */
    EARLY_HELP,
    /** Closing or stepping down. */
    CLOSURE,
    /** Keeping the child safe now. */
    IMMEDIATE,
    /** Something else. */
    OTHER
}
