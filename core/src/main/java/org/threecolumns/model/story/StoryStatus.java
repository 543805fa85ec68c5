package org.threecolumns.model.story;

/** How far a story is. */
public enum StoryStatus {
    /** Being written. */
    DRAFTING,
    /** The parents agreed to its words. */
    PARENTS_AGREED,
    /** Some of the parents agreed. */
    PARTLY_AGREED,
    /** The child's carers know it. */
    CARERS_TOLD,
    /** It was read with the child. */
    SHARED,
    /** It was changed after the child had heard it. */
    REVISED
}
