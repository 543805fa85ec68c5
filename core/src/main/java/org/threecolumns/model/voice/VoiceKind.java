package org.threecolumns.model.voice;

/** Which kind of work with a child it is. An open list. */
public enum VoiceKind {
    /** The houses of worries, good things and dreams. */
    THREE_HOUSES,
    /** The fairy. */
    FAIRY,
    /** The wizard. */
    WIZARD,
    /** Another figure with the same questions. */
    OTHER_FIGURE,
    /** The house in which the child is safe. */
    SAFETY_HOUSE,
    /** The house as the child would like it later. */
    FUTURE_HOUSE,
    /** Faces, a ladder or a path. */
    FEELINGS_SCALE,
    /** The report of an app the child used. */
    APP_REPORT,
    /** A letter or message. */
    LETTER,
    /** A drawing. */
    DRAWING,
    /** Play. */
    PLAY,
    /** What a baby or a child without words does with each adult. */
    OBSERVATION,
    /** Something else. */
    OTHER
}
