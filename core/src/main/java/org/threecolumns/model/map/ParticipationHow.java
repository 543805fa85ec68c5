package org.threecolumns.model.map;

/** How somebody took part in making a map, or why not. An open list. */
public enum ParticipationHow {
    /** Was there. */
    PRESENT,
    /** Took part at another time or place, apart from others. */
    CONTRIBUTED_SEPARATELY,
    /** Took part by telephone. */
    CONTRIBUTED_BY_PHONE,
    /** Gave their views beforehand. */
    CONTRIBUTED_BEFOREHAND,
    /** Through drawings that an advocate brought. */
    THROUGH_DRAWING_AND_ADVOCATE,
    /** Through an advocate. */
    THROUGH_ADVOCATE,
    /** Was invited and did not come. */
    INVITED_NOT_THERE,
    /** Was not invited; a reason belongs here. */
    NOT_INVITED
}
