package org.threecolumns.model.story;

/** Where a parent stands towards a story. */
public enum ParentalView {
    /** They agree. */
    AGREE,
    /** They do not agree, and agree that the child hears both views. */
    AGREE_TO_DISAGREE,
    /** They could not be reached. */
    NOT_CONTACTABLE,
    /** They refused. */
    REFUSED,
    /** It was not safe to ask them; a reason belongs here. */
    UNSAFE
}
