package org.threecolumns.model;

/**
 * How many parts a form shows. A seven-part map can be shown with fewer parts, never the other way round by itself.
 */
public enum DomainModel {
    /** Seven analysis categories. */
    SEVEN,
    /** An older description with six parts. */
    SIX,
    /** The three questions and the scale. */
    FOUR,
    /** The three columns only. */
    THREE
}
