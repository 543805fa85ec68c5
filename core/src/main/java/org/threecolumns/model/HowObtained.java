package org.threecolumns.model;

/** How somebody's view reached the record. An open list. */
public enum HowObtained {
    /** They said it. */
    SAID,
    /** They drew it. */
    DRAWN,
    /** They wrote it themselves. */
    WRITTEN,
    /** They signed it, or showed it with pictures or a communication aid. */
    SIGNED_OR_SHOWN,
    /** It came through an interpreter or an advocate. */
    INTERPRETED,
    /** Somebody watched; nothing was said. */
    OBSERVED
}
