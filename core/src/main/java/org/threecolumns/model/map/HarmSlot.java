package org.threecolumns.model.map;

/** Which row of the harm matrix an event fills; one event may fill several. */
public enum HarmSlot {
    /** The first time that is known. */
    FIRST,
    /** The worst time. */
    WORST,
    /** The latest time. */
    MOST_RECENT,
    /** What it is usually like. */
    TYPICAL
}
