package org.threecolumns.pdf.theme;

/** One cut of the typeface of a document. */
public enum Face {
    /** Running text. */
    REGULAR,
    /** Headings and a few leading words. */
    BOLD
}
