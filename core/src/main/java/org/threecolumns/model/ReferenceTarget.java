package org.threecolumns.model;

/** What a reference may lead to. */
public enum ReferenceTarget {
    /** A person or a child of the record. */
    PERSON,
    /** A child of the record. */
    CHILD,
    /** A danger statement of the same map. */
    DANGER_STATEMENT,
    /** A harm entry of the same map. */
    HARM,
    /** A complicating factor of the same map. */
    COMPLICATING_FACTOR,
    /** A safety goal of the same map. */
    SAFETY_GOAL,
    /** A next step of the same map. */
    NEXT_STEP,
    /** A scale of the same map. */
    SCALE,
    /** Anything with an id in the same map. */
    ITEM,
    /** A person, a child or a {@link ReaderGroup}. */
    READER
}
