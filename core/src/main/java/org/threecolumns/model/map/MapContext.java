package org.threecolumns.model.map;

/** What a map was made for. An open list. */
public enum MapContext {
    /** A referral; the map is the referrer's own and never becomes the family's. */
    REFERRAL,
    /** The front door, before anybody has met the family. */
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
    /** Help for a child in need. */
    CIN,
    /** A core group. */
    CORE_GROUP,
    /** A family group conference, with time of the family's own. */
    FGC,
    /** A review for a child looked after. */
    CLA_REVIEW,
    /** Work before proceedings. */
    PLO,
    /** Court. */
    COURT,
    /** Going home in phases. */
    REUNIFICATION,
    /** Deciding whether a child must leave home. */
    REMOVAL_DECISION,
    /** Foster care. */
    FOSTERING,
    /** Time with family. */
    FAMILY_TIME,
    /** The pathway of a young person leaving care. */
    LEAVING_CARE_PATHWAY,
    /** A panel. */
    PANEL,
    /** A meeting of the safety network. */
    NETWORK_MEETING,
    /** Supervision. */
    SUPERVISION,
    /** Early help. */
    EARLY_HELP,
    /** Stepping up. */
    STEP_UP,
    /** Stepping down. */
    STEP_DOWN,
    /** Closing. */
    CLOSURE,
    /** Keeping the child safe now. */
    IMMEDIATE,
    /** Something else. */
    OTHER
}
