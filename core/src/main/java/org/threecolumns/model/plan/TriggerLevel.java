package org.threecolumns.model.plan;

/** How serious a sign is. */
public enum TriggerLevel {
    /** Going fine. */
    GREEN,
    /** An early sign that things slip. */
    AMBER,
    /** Get help now. */
    RED
}
