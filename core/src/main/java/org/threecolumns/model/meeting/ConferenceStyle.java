package org.threecolumns.model.meeting;

/** The style in which a conference was held. An open list. */
public enum ConferenceStyle {
    /** The family speaks first, words go up for all to see, and decisions are scaled in the room. */
    PARTICIPATORY,
    /** The record is typed where everybody can see it. */
    TYPED_LIVE,
    /** The chair goes through reports. */
    CHAIR_LED,
    /** By video or telephone. */
    ONLINE,
    /** Another style. */
    OTHER
}
