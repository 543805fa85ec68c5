package org.threecolumns.model.map;

/** Who carries a next step. */
public enum OwnerSide {
    /** The family. */
    FAMILY,
    /** The network. */
    NETWORK,
    /** A professional. */
    PROFESSIONAL
}
