package org.threecolumns.model.meeting;

/** What starts a time limit. An open list. */
public enum ClockTrigger {
    /** A referral. */
    REFERRAL,
    /** The strategy discussion that started an enquiry. */
    STRATEGY_DISCUSSION,
    /** The initial conference. */
    INITIAL_CONFERENCE,
    /** A review conference. */
    REVIEW_CONFERENCE,
    /** Any conference, for the papers that follow it. */
    CONFERENCE,
    /** A core group. */
    CORE_GROUP,
    /** The start of a plan. */
    PLAN_START,
    /** A visit at which the child was seen. */
    CHILD_SEEN,
    /** The day a child came into care. */
    BECAME_LOOKED_AFTER,
    /** A review for a child looked after. */
    LOOKED_AFTER_REVIEW,
    /** The letter before proceedings. */
    PRE_PROCEEDINGS_LETTER,
    /** The application to court. */
    COURT_APPLICATION,
    /** The day a child went home. */
    RETURN_HOME,
    /** Something else. */
    OTHER
}
