package org.threecolumns.model.assurance;

/** What a rubric scores. */
public enum RubricKind {
    /** A danger statement, 0 to 2 for each criterion. */
    DANGER_STATEMENT,
    /** A safety goal. */
    SAFETY_GOAL,
    /** A safety plan, 0 to 3 for each criterion. */
    SAFETY_PLAN,
    /** The network, 0 to 3 for each criterion. */
    NETWORK,
    /** The story for the child, 0 to 3 for each criterion. */
    WORDS_AND_PICTURES
}
