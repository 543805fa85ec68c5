package org.threecolumns.model.plan;

/** How far a safety plan goes. */
public enum PlanType {
    /** For today: can the child be at home tonight? Lasts days. */
    IMMEDIATE,
    /** While people work things out. Lasts weeks. */
    INTERIM,
    /** Built step by step with the network, and tested. Lasts months. */
    FULL,
    /** After closing; the family's own. */
    ONGOING
}
