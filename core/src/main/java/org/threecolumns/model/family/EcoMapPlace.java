package org.threecolumns.model.family;

/** What is around a family. An open list. */
public enum EcoMapPlace {
    /** School or nursery. */
    SCHOOL,
    /** A faith community. */
    FAITH,
    /** Work. */
    WORK,
    /** Health. */
    HEALTH,
    /** Friends and neighbours. */
    FRIENDS,
    /** Wider family. */
    WIDER_FAMILY,
    /** A club or hobby. */
    CLUB,
    /** A service. */
    SERVICE,
    /** Housing or a landlord. */
    HOUSING,
    /** Something else. */
    OTHER
}
