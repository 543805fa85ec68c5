package org.threecolumns.model.meeting;

/** How a child took part in a meeting. An open list. */
public enum ChildPart {
    /** Was there. */
    PRESENT,
    /** Led it. */
    CHAIRED,
    /** Was there for some of it. */
    PART,
    /** Through drawings or another piece of work that was shown. */
    THROUGH_DRAWING,
    /** Through an advocate or another person the child chose. */
    THROUGH_ADVOCATE,
    /** Was told afterwards. */
    TOLD_AFTER,
    /** Was not asked; a reason belongs here. */
    NOT_ASKED
}
