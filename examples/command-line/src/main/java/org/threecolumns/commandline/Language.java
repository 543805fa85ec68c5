package org.threecolumns.commandline;

import java.util.Locale;

/** The languages that answers and pages come in. */
enum Language {
    /** British English. */
    EN("en-GB"),
    /** Welsh. */
    CY("cy-GB");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
