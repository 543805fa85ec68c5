package org.threecolumns.pdf.document;

import java.util.Locale;

/** What becomes of a text in one document. */
enum Printing {
    /** It stands on the page exactly once. */
    PRINTS(""),
    /** It stands on the page at least once. */
    AGAIN(""),
    COMPOSED("stands in the words as people read them"),
    TITLE("stands in its short form"),
    OTHER("stands on another document"),
    SHEET("stands on the danger, goal and scale sheet"),
    CHILD("stands in the child's own plan"),
    JOURNAL("stands in the network's own notebook"),
    FILE("is for the file and not for the page"),
    NAME("stands as people are called"),
    LANGUAGE("is in another language than the document");

    private final String whyLeftOut;

    Printing(String whyLeftOut) {
        this.whyLeftOut = whyLeftOut;
    }

    /** Why the document may do without it; empty where it may not. */
    String whyLeftOut() {
        return whyLeftOut;
    }

    boolean mayBeLeftOut() {
        return !whyLeftOut.isEmpty();
    }

    static Printing parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
