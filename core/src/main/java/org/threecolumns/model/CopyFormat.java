package org.threecolumns.model;

/** The form in which a copy was given. An open list. */
public enum CopyFormat {
    /** Printed, 12 point or more. */
    PAPER,
    /** Printed large. */
    LARGE_PRINT,
    /** Easy words with pictures. */
    EASY_READ,
    /** A file. */
    PDF,
    /** A page on a screen. */
    WEB_PAGE,
    /** Spoken and recorded. */
    AUDIO,
    /** In Braille. */
    BRAILLE,
    /** In British Sign Language. */
    SIGNED,
    /** Read to the person. */
    READ_ALOUD,
    /** Another form. */
    OTHER
}
