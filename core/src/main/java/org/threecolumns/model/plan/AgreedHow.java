package org.threecolumns.model.plan;

/** How somebody showed that they agree. An open list. */
public enum AgreedHow {
    /** They said so. */
    SAID,
    /** They said so by telephone. */
    SAID_BY_PHONE,
    /** They signed. */
    SIGNED,
    /** They said so and signed. */
    SAID_AND_SIGNED,
    /** With a thumb print. */
    THUMB_PRINT,
    /** With an emoji or a drawing. */
    EMOJI,
    /** In another way. */
    OTHER
}
