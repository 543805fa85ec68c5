package org.threecolumns.model.scale;

/** Who is asked a scaling question. */
public enum AskedOf {
    /** Anyone. */
    ANYONE,
    /** Parents. */
    PARENT,
    /** The child. */
    CHILD,
    /** The network. */
    NETWORK,
    /** Professionals. */
    PROFESSIONAL
}
