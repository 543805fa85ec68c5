package org.threecolumns.model.story;

/** The style of a picture. An open list. */
public enum PictureStyle {
    /** A child drew it. */
    CHILDS_DRAWING,
    /** Stick figures or another simple drawing by an adult. */
    SIMPLE_DRAWING,
    /** A drawing by somebody who draws well. */
    ILLUSTRATION,
    /** A symbol of a symbol set. */
    SYMBOL,
    /** A photograph. */
    PHOTOGRAPH,
    /** Another style. */
    OTHER
}
