package org.threecolumns.model.plan;

/** Whether a plan held. */
public enum TestResult {
    /** It held. */
    HELD,
    /** It held, with help. */
    HELD_WITH_HELP,
    /** It did not hold; what was changed belongs beside it. */
    DID_NOT_HOLD
}
