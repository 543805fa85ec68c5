package org.threecolumns.share;

import java.util.Locale;

/** What the table says about one member for one purpose, from the narrowest to the widest. */
enum Treatment {
    /** Never shown. */
    HIDE("never"),
    /** Only entries that name the reader. */
    OWN("only entries that name the reader"),
    /** Only for the reader. */
    SELF("only the reader's own"),
    /** Only for the reader and the children whom the copy is about. */
    SUBJECT("only the reader's own and that of the children whom the copy is about"),
    /** Only what the person agreed to have printed for this reader. */
    CONSENT("only with the person's consent to print it for this reader"),
    /** A child in it only with that child's permission. */
    WITNESS("a child in it only with that child's permission"),
    /** Not where the speaker is protected or must not be known. */
    SOURCE("unless the speaker is protected or must not be known"),
    /** Shown; without it the element that holds it is withheld too. */
    NEEDS("yes; the element is withheld where this refers to somebody or something withheld"),
    /** Shown as it is. */
    SHOW("yes");

    private final String words;

    Treatment(String words) {
        this.words = words;
    }

    /** {@return the meaning in a few words, for the printed table} */
    String words() {
        return words;
    }

    static Treatment parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** {@return the narrower of the two} */
    Treatment and(Treatment other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
