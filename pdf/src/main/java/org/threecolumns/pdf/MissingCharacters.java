package org.threecolumns.pdf;

/** What happens when a document holds a character that cannot be printed. It never disappears without a word. */
public enum MissingCharacters {
    /** Nothing is rendered; {@link TextNotPrintableException} says where and which. The default. */
    REFUSE,
    /** A visible mark is printed in its place, and {@link RenderReport#marked()} says where and which. */
    MARK
}
