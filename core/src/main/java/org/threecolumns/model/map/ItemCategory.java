package org.threecolumns.model.map;

/** What an item that stands in a column without its own form is about. An open list. */
public enum ItemCategory {
    /** Past harm. */
    HARM,
    /** What could happen. */
    DANGER,
    /** What makes it harder. */
    COMPLICATING,
    /** What makes life better. */
    STRENGTH,
    /** A time the child was kept safe. */
    EXISTING_SAFETY,
    /** What safety looks like. */
    SAFETY_GOAL,
    /** The next small action. */
    NEXT_STEP
}
