package org.threecolumns.model.network;

/** Whose side a member of the network comes from. An open list. */
public enum NetworkSide {
    /** The mother's family. */
    MOTHERS,
    /** The father's family; often left out. */
    FATHERS,
    /** Both sides. */
    BOTH,
    /** A friend. */
    FRIEND,
    /** A neighbour. */
    NEIGHBOUR,
    /** A faith community. */
    FAITH,
    /** School. */
    SCHOOL,
    /** Somebody else. */
    OTHER
}
