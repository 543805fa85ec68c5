package org.threecolumns.model.map;

/** Whose goal it is. Western Australia's manual records both agency and family goals. */
public enum GoalOwner {
    /** The agency's. */
    AGENCY,
    /** The family's. */
    FAMILY,
    /** Both. */
    JOINT,
    /** The child's. */
    CHILD
}
