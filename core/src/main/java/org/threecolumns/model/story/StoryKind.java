package org.threecolumns.model.story;

/** Which kind of story it is. */
public enum StoryKind {
    /** The whole explanation. */
    WORDS_AND_PICTURES,
    /** A short one for the first hours of a move: why you are not at home tonight. */
    IMMEDIATE_STORY
}
