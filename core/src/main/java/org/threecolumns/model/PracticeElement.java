package org.threecolumns.model;

/** An element of practice that was used in a conversation. An open list. */
public enum PracticeElement {
    /** The three columns. */
    MAP,
    /** The harm matrix. */
    HARM_MATRIX,
    /** A danger statement. */
    DANGER_STATEMENT,
    /** A safety goal. */
    SAFETY_GOAL,
    /** A scaling question. */
    SCALING,
    /** Finding or strengthening the network. */
    NETWORK,
    /** A safety plan. */
    SAFETY_PLAN,
    /** The houses of worries, good things and dreams. */
    THREE_HOUSES,
    /** The wizard or fairy. */
    WIZARD_OR_FAIRY,
    /** The house in which the child is safe. */
    SAFETY_HOUSE,
    /** The explanation in words and pictures. */
    WORDS_AND_PICTURES,
    /** The family tree. */
    GENOGRAM,
    /** What is around the family. */
    ECOMAP,
    /** Looking for family and friends. */
    FAMILY_FINDING,
    /** The circles of who knows the worries. */
    CIRCLES,
    /** A network meeting. */
    NETWORK_MEETING,
    /** Bottom lines. */
    BOTTOM_LINES,
    /** A test of the plan. */
    PLAN_TEST,
    /** The sequence of steps to closing. */
    TRAJECTORY,
    /** The child's version of the plan. */
    CHILD_PLAN,
    /** Another one. */
    OTHER
}
