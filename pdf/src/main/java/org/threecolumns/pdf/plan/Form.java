package org.threecolumns.pdf.plan;

/** The form of page for which a document was made; large print may choose another. */
public enum Form {
    /** A wide page, so that several columns stand side by side. */
    LANDSCAPE,
    /** A tall page with a wider margin for holes. */
    PORTRAIT
}
