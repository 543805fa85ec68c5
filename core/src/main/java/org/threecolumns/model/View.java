package org.threecolumns.model;

/** Where one person stands towards what an entry says. */
public enum View {
    /** Agrees with it. */
    AGREES,
    /** Agrees with part of it; their words say which. */
    PARTLY,
    /** Does not agree; their words say how they see it. */
    DISAGREES,
    /** Has not been asked. */
    NOT_ASKED,
    /** Could not be asked, for instance because it was not safe. */
    COULD_NOT_ASK
}
