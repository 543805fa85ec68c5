package org.threecolumns.pdf.internal.layout;

/** Whether a page may end between a slice and the one before it. */
enum Hold {
    /** Only if nothing else is possible, because what belongs together is taller than a page. */
    NEVER,
    /** If ending earlier would leave more than a third of the column empty. */
    AT_NEED,
    /** Always. */
    FREELY
}
