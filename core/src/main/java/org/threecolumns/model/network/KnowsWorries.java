package org.threecolumns.model.network;

/** How much of the worries somebody knows; one cannot help without knowing. */
public enum KnowsWorries {
    /** Everything that matters for what they do. */
    ALL_RELEVANT,
    /** Something. */
    SOME,
    /** Nothing yet. */
    NOTHING_YET
}
