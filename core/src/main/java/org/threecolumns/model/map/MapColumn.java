package org.threecolumns.model.map;

/** One of the three columns. */
public enum MapColumn {
    /** What are we worried about? */
    WORRIED,
    /** What is working well? */
    WORKING_WELL,
    /** What needs to happen? */
    NEEDS_TO_HAPPEN
}
