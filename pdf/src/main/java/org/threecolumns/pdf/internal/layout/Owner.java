package org.threecolumns.pdf.internal.layout;

/** What a piece of ink belongs to. Every piece belongs to exactly one spoken element, or is an artifact. */
public sealed interface Owner {

    /**
     * A spoken element.
     *
     * @param element its number, see {@link Element}
     * @param run the position in {@code part.runs()} of the run the words come from; 0 for drawn parts of a chart
     */
    record Spoken(int element, int run) implements Owner {}

    /** Ink that is never spoken. */
    enum Artifact implements Owner {
        /** The question over a column where it is repeated, its bar included. */
        PAGE_HEADER,
        /** The line and the words under a page. */
        PAGE_FOOTER,
        /** A tint behind words. */
        BACKGROUND,
        /** Bars, circles, joining lines, hairlines, boxes to tick, lines to write on. */
        DECORATION
    }
}
