package org.threecolumns.model.scale;

/** How a scale is shown to whoever is asked. */
public enum Presentation {
    /** Numbers. */
    NUMBERS,
    /** Faces. */
    FACES,
    /** A ladder. */
    LADDER,
    /** A path. */
    PATH,
    /** Colours, always with words. */
    COLOUR
}
