package org.threecolumns.model.assurance;

/** What shows that people talked with one another. An open list. */
public enum ConversationEvidence {
    /** Words with the name of who said them. */
    ATTRIBUTIONS,
    /** The questions asked. */
    QUESTIONS,
    /** Photographs of what was written or drawn together. */
    PHOTOS,
    /** Drawings. */
    DRAWINGS,
    /** Something else. */
    OTHER
}
