package org.threecolumns.share;

import java.util.Locale;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.model.CaseWorker;
import org.threecolumns.model.ContactDetail;

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
    /** Only workers of the council who have the case on the day of the copy. */
    SERVING("only workers of the council who have the case on the day of the copy"),
    /** Only what the person agreed to have printed for this reader. */
    CONSENT("only with the person's consent to print it for this reader"),
    /** Not where a responsible person or anyone living with them could see it, unless released to them by name. */
    GUARDED(
            "not where a responsible person or anyone living with them reads or could see it, unless released to them by name"),
    /** Only where somebody looked at the picture for this reader. */
    LOOKED("only where somebody looked at the picture for this reader"),
    /** Only with the permission of the child who chose it. */
    CHOSEN("only with the permission of the child who chose it, given on any part of the same story"),
    /** A child in it only with that child's permission. */
    WITNESS("a child in it only with that child's permission"),
    /** Not where it leads to something of which nobody must know who said it. */
    TRACE("not to what has a speaker who is protected or must not be known"),
    /** Not where the speaker is protected or must not be known. */
    SOURCE("unless the speaker is protected or must not be known"),
    /** Shown; without it the element that holds it is withheld too. */
    NEEDS("yes; the element is withheld where this refers to somebody or something withheld"),
    /** In general form: of a date its year. */
    GENERAL("in general form: of a date its year"),
    /** Its place among those that are shown. */
    RANKED("its place among those that are shown, so that no gap tells of another"),
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

    /** {@return whether a member can be shown in this way} */
    boolean fits(MemberShape member) {
        return switch (this) {
            case CONSENT -> member.type() == ContactDetail.class;
            case SERVING -> member.type() == CaseWorker.class;
            case GENERAL -> member.kind() == MemberKind.FUZZY_DATE;
            case RANKED -> member.kind() == MemberKind.WHOLE_NUMBER;
            case WITNESS -> VoiceTable.namesPeople(member);
            default -> true;
        };
    }

    /** {@return the narrower of the two} */
    Treatment and(Treatment other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
