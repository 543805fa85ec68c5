package org.threecolumns.model.map;

/** How far a danger statement has come. */
public enum DangerStatus {
    /** Written by professionals only. */
    DRAFT,
    /** Shown to the family to change. */
    OFFERED,
    /** The family agrees with it. */
    AGREED,
    /** Stands, with a difference of view written into it. */
    AGREED_WITH_DISPUTE,
    /** The danger is answered. */
    RESOLVED,
    /** A later one stands in its place. */
    SUPERSEDED,
    /** Taken back; the reason says why. */
    WITHDRAWN
}
