package org.threecolumns.model;

/** Whose words a text is made of. */
public enum Wording {
    /** Exactly what was said, spelling kept. */
    VERBATIM,
    /** What was said, in the words of whoever wrote it down. */
    PARAPHRASE,
    /** Put together from several things, agreed or to be agreed. */
    COMPOSED
}
