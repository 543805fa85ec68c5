package org.threecolumns.pdf.plan;

/** How strongly a run of text is said. There are no italics, underlines or capitals: they are hard to read. */
public enum Emphasis {
    /** As the text around it. */
    PLAIN,
    /** Bold, for a name, a date or a few leading words. */
    BOLD
}
