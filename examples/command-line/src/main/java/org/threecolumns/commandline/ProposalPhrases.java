package org.threecolumns.commandline;

import java.util.Locale;
import org.threecolumns.share.Deciding;
import org.threecolumns.share.ProposalGroup;

/** The words around a proposal for people. The Welsh words have not been checked by a Welsh speaker of the field. */
enum ProposalPhrases {
    /** Over refusals. */
    IN_THE_WAY("In the way of any copy", "Yn rhwystr i unrhyw gopi"),
    /** Over what is ready. */
    READY("Ready", "Yn barod"),
    /** Over what a worker accepts in one decision. */
    WORKER("For one decision of a worker", "Ar gyfer un penderfyniad gan weithiwr"),
    /** Over what a worker decides row by row. */
    WORKER_ALONE("For a worker, one by one", "I weithiwr, fesul un"),
    /** Over what is the child's. */
    CHILD("For the child", "I'r plentyn"),
    /** Over contact details. */
    PERSON("For the person", "I'r person"),
    /** Over what is about too many children. */
    SECOND_WORDING("For a second wording", "Ar gyfer ail eiriad"),
    /** Over what comes along. */
    FOLLOWS("Comes with the rest", "Yn dod gyda'r gweddill"),
    /** Over what is never shown. */
    NEVER("Never for this reader", "Byth i'r darllenydd hwn");

    private final String english;
    private final String welsh;

    ProposalPhrases(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    String in(Locale language) {
        return "cy".equals(language.getLanguage()) ? welsh : english;
    }

    static ProposalPhrases over(ProposalGroup group, Deciding deciding) {
        return switch (group) {
            case READY -> READY;
            case NEVER -> NEVER;
            case NEEDS_DECISION ->
                switch (deciding) {
                    case WORKER -> WORKER;
                    case WORKER_ALONE -> WORKER_ALONE;
                    case CHILD -> CHILD;
                    case PERSON -> PERSON;
                    case SECOND_WORDING -> SECOND_WORDING;
                    case FOLLOWS -> FOLLOWS;
                    case NOBODY -> NEVER;
                };
        };
    }
}
