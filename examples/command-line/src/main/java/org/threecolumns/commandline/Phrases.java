package org.threecolumns.commandline;

import java.util.Locale;

/** The words around a report for people. The Welsh words have not been checked by a Welsh speaker of the field. */
enum Phrases {
    /** The first line. Arguments: stage, day. */
    CHECKED("Checked for the stage \"%s\" as of %s.", "Gwiriwyd ar gyfer y cam \"%s\" ar %s."),
    /** Over the errors. */
    ERROR("To be put right before this stage", "I'w gywiro cyn y cam hwn"),
    /** Over the warnings. */
    WARNING("To be put right or explained", "I'w gywiro neu ei egluro"),
    /** Over the prompts. */
    PROMPT("To think about", "I feddwl amdano"),
    /** Instead of findings. */
    NOTHING(
            "No rule has anything to say. That does not prove good practice.",
            "Nid oes gan yr un rheol ddim i'w ddweud. Nid yw hynny'n profi ymarfer da."),
    /** When words were not checked. */
    UNCHECKED(
            "Nobody who speaks this language has checked these words yet.",
            "Nid oes siaradwr Cymraeg o'r maes wedi gwirio'r geiriau hyn eto."),
    /** The last line. Arguments: stage. */
    MAY("The record may enter the stage \"%s\".", "Caiff y cofnod fynd i'r cam \"%s\"."),
    /** The last line. Arguments: stage. */
    MAY_NOT("The record may not enter the stage \"%s\" yet.", "Ni chaiff y cofnod fynd i'r cam \"%s\" eto.");

    private final String english;
    private final String welsh;

    Phrases(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    String in(Locale language, Object... arguments) {
        return String.format(Locale.ROOT, "cy".equals(language.getLanguage()) ? welsh : english, arguments);
    }
}
