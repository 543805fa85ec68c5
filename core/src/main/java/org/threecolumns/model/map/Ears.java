package org.threecolumns.model.map;

/** Which part of the questioning sequence a question belongs to (York's glossary). */
public enum Ears {
    /** Ask about it. */
    ELICIT,
    /** Ask for more of it. */
    AMPLIFY,
    /** Ask what it means. */
    REFLECT,
    /** Ask what else. */
    START_OVER
}
