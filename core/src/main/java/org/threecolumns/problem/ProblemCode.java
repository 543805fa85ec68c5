package org.threecolumns.problem;

import java.util.Locale;

/**
 * Every kind of problem that a document can have, with its words. The list is closed; what stands in a problem's
 * {@linkplain Problem#arguments() arguments} is said at each code.
 *
 * <p>The Welsh words have not been checked by a Welsh speaker of the field.
 */
public enum ProblemCode {
    /** More bytes than allowed. Arguments: the limit. */
    DOCUMENT_TOO_LARGE(
            "the document is larger than {0} bytes; a smaller one is expected",
            "mae'r ddogfen yn fwy na {0} beit; disgwylir un lai"),
    /** Nothing but white space. */
    DOCUMENT_EMPTY(
            "the document is empty; a JSON object is expected", "mae'r ddogfen yn wag; disgwylir gwrthrych JSON"),
    /** Another encoding than UTF-8. Arguments: its name. */
    OTHER_ENCODING(
            "the document is written in {0}; UTF-8 is expected",
            "mae'r ddogfen wedi'i hysgrifennu mewn {0}; disgwylir UTF-8"),
    /** Bytes that UTF-8 cannot hold. Arguments: the position of the byte in the document, from 0. */
    NOT_UTF8("byte {0} is not UTF-8; UTF-8 is expected", "nid yw beit {0} yn UTF-8; disgwylir UTF-8"),
    /** Not JSON from this place on. */
    NOT_JSON("this is not JSON; JSON (RFC 8259) is expected", "nid JSON yw hyn; disgwylir JSON (RFC 8259)"),
    /** The end came before everything was closed. */
    CUT_OFF(
            "the document ends too early; it may have been cut off",
            "mae'r ddogfen yn gorffen yn rhy gynnar; efallai iddi gael ei thorri"),
    /** Something stands after the end. */
    TRAILING_CONTENT(
            "something follows the end of the document; nothing is expected",
            "mae rhywbeth yn dilyn diwedd y ddogfen; ni ddisgwylir dim"),
    /** The same member twice in one object. */
    DUPLICATE_MEMBER(
            "this member stands twice in the same object; once is expected",
            "mae'r aelod hwn ddwywaith yn yr un gwrthrych; disgwylir unwaith"),
    /** Objects and lists too deep within one another. Arguments: the limit. */
    TOO_DEEP(
            "more than {0} objects and lists within one another; fewer are expected",
            "mwy na {0} gwrthrych a rhestr o fewn ei gilydd; disgwylir llai"),
    /** More brackets, names and values than allowed. Arguments: the limit. */
    TOO_MANY_TOKENS(
            "more than {0} values, names and brackets; a smaller document is expected",
            "mwy na {0} gwerth, enw a bachyn; disgwylir dogfen lai"),
    /** A text too long. Arguments: the limit, the length. */
    TEXT_TOO_LONG("a text of {1} characters; at most {0} are expected", "testun o {1} nod; disgwylir {0} ar y mwyaf"),
    /** A member name too long. Arguments: the limit, the length. */
    NAME_TOO_LONG(
            "a member name of {1} characters; at most {0} are expected",
            "enw aelod o {1} nod; disgwylir {0} ar y mwyaf"),
    /** A number too long, as written or written out in full. Arguments: the limit. */
    NUMBER_TOO_LONG(
            "a number of more than {0} characters written out; fewer are expected",
            "rhif o fwy na {0} nod wedi'i ysgrifennu'n llawn; disgwylir llai"),
    /** A list too long. Arguments: the limit. */
    LIST_TOO_LONG("a list of more than {0} items; fewer are expected", "rhestr o fwy na {0} eitem; disgwylir llai"),
    /** A character that no text may hold. Arguments: the code point; its position in the text, from 0. */
    FORBIDDEN_CHARACTER(
            "character {0} at position {1} of this text cannot be kept: it is invisible or no character; a text without it is"
                    + " expected",
            "ni ellir cadw nod {0} yn safle {1} y testun hwn: mae'n anweledig neu nid yw'n nod; disgwylir testun hebddo"),
    /** A member that the object does not have. Arguments: the nearest known name, if one is near. */
    UNKNOWN_MEMBER(
            "an unknown member; only members of the format are expected[, the nearest is \"{0}\"]",
            "aelod anhysbys; dim ond aelodau'r fformat a ddisgwylir[, yr agosaf yw \"{0}\"]"),
    /** A member that must be there. Arguments: its name. */
    MISSING_MEMBER(
            "the member \"{0}\" is missing; it is expected here", "mae'r aelod \"{0}\" ar goll; fe'i disgwylir yma"),
    /** Null stands where a value could be left out. */
    NULL_VALUE("null; a value is expected, or no such member", "null; disgwylir gwerth, neu ddim aelod o'r fath"),
    /** Something else than an object. */
    OBJECT_EXPECTED("an object { } is expected", "disgwylir gwrthrych { }"),
    /** Something else than a list. */
    LIST_EXPECTED("a list [ ] is expected", "disgwylir rhestr [ ]"),
    /** Something else than a text. */
    TEXT_EXPECTED("a text \" \" is expected", "disgwylir testun \" \""),
    /** Something else than a number. */
    NUMBER_EXPECTED("a number without quotation marks is expected", "disgwylir rhif heb ddyfynodau"),
    /** Something else than a whole number. */
    WHOLE_NUMBER_EXPECTED(
            "a whole number without point, exponent or quotation marks is expected, at most 2147483647",
            "disgwylir rhif cyfan heb bwynt, esbonydd na dyfynodau, 2147483647 ar y mwyaf"),
    /** Something else than true or false. */
    TRUE_OR_FALSE_EXPECTED(
            "true or false is expected, without quotation marks", "disgwylir true neu false, heb ddyfynodau"),
    /** Not one of a closed list of codes. Arguments: the codes, with commas. */
    CODE_EXPECTED("an unknown code; one of {0} is expected", "cod anhysbys; disgwylir un o {0}"),
    /** Not the form of a code. */
    OPEN_CODE_EXPECTED(
            "a code of 1 to 60 capital letters, digits and underscores is expected",
            "disgwylir cod o 1 i 60 o briflythrennau, digidau a thanlinellau"),
    /** Not a date. */
    DATE_EXPECTED(
            "a real date in the form \"2026-03-14\" is expected, from 1900 to 2199",
            "disgwylir dyddiad go iawn ar ffurf \"2026-03-14\", o 1900 i 2199"),
    /** Not a fuzzy date. */
    FUZZY_DATE_EXPECTED(
            "a date in one of the forms \"2026\", \"2026-03\", \"2026-03-14\", \"2026-SPRING\" or \"BEFORE-BIRTH\" is expected,"
                    + " with ~ before it for about, from 1900 to 2199",
            "disgwylir dyddiad ar un o'r ffurfiau \"2026\", \"2026-03\", \"2026-03-14\", \"2026-SPRING\" neu"
                    + " \"BEFORE-BIRTH\", gyda ~ o'i flaen i olygu tua, o 1900 i 2199"),
    /** Not a period of time. */
    PERIOD_EXPECTED(
            "a period in the form \"P3M\", \"P6W\" or \"P1Y6M\" is expected",
            "disgwylir cyfnod ar ffurf \"P3M\", \"P6W\" neu \"P1Y6M\""),
    /** Not the form of an id, or a word that is kept for groups of readers. */
    ID_EXPECTED(
            "an id is expected: a letter, then at most 39 letters, digits, - or _, and not TEAM, PARTNERS, NETWORK or COURT",
            "disgwylir id: llythyren, yna 39 llythyren, digid, - neu _ ar y mwyaf, ac nid TEAM, PARTNERS, NETWORK na COURT"),
    /** Not the form of a reference to an id. */
    REFERENCE_EXPECTED(
            "the id of something in this record is expected: a letter, then at most 39 letters, digits, - or _",
            "disgwylir id rhywbeth yn y cofnod hwn: llythyren, yna 39 llythyren, digid, - neu _ ar y mwyaf"),
    /** Not the form of a language tag. */
    LANGUAGE_TAG_EXPECTED(
            "a language tag such as \"en-GB\" or \"cy\" is expected", "disgwylir tag iaith megis \"en-GB\" neu \"cy\""),
    /** Not the bytes of a picture in base64. */
    PICTURE_EXPECTED(
            "the bytes of a picture in base64 are expected: the standard alphabet, padded with =, without spaces or line breaks",
            "disgwylir beitiau llun mewn base64: yr wyddor safonol, wedi'i phadio ag =, heb fylchau na thoriadau llinell"),
    /** A picture with too many bytes. Arguments: the limit in bytes. */
    PICTURE_TOO_LARGE(
            "a picture of more than {0} bytes; a smaller one is expected", "llun o fwy na {0} beit; disgwylir un llai"),
    /** More pictures than allowed. Arguments: the limit. */
    TOO_MANY_PICTURES("more than {0} pictures; fewer are expected", "mwy na {0} llun; disgwylir llai"),
    /** Pictures with too many bytes together. Arguments: the limit in bytes. */
    PICTURES_TOO_LARGE(
            "more than {0} bytes of pictures; smaller or fewer pictures are expected",
            "mwy na {0} beit o luniau; disgwylir lluniau llai neu lai ohonynt"),
    /**
     * A picture that cannot stand in a record: of another format, not what it is said to be, cut off, larger in pixels than
     * allowed. Arguments: the reason, a name of {@link org.threecolumns.picture.PictureRefusal}; then the reason's numbers.
     */
    PICTURE_REFUSED("the picture is not taken: {0}", "ni dderbynnir y llun: {0}"),
    /** Not the form of an extension's name. */
    EXTENSION_NAME_EXPECTED(
            "the name of an extension is expected to be a reversed domain name such as \"uk.gov.example.caseflow\"",
            "disgwylir i enw estyniad fod yn enw parth o chwith megis \"uk.gov.example.caseflow\""),
    /** A version of the format that this reader does not know. Arguments: the known one; the one found, if it is a version. */
    UNKNOWN_VERSION(
            "this version of the format is not known here; \"{0}\" is expected[, \"{1}\" was found]",
            "nid yw'r fersiwn hon o'r fformat yn hysbys yma; disgwylir \"{0}\"[, cafwyd \"{1}\"]"),
    /** A copy that was made for a reader, where a record is expected. */
    SHARED_COPY(
            "this is a copy made for a reader; a whole record is expected",
            "copi a wnaed i ddarllenydd yw hwn; disgwylir cofnod cyfan"),
    /** A whole record, where a copy that was made for a reader is expected. */
    COPY_EXPECTED(
            "this is a whole record; a copy made for a reader is expected",
            "cofnod cyfan yw hwn; disgwylir copi a wnaed i ddarllenydd"),
    /** A copy that is not as sharing made it. */
    COPY_CHANGED(
            "this copy was changed after it was made; make a new copy from the record",
            "newidiwyd y copi hwn ar ôl ei wneud; gwnewch gopi newydd o'r cofnod"),
    /** A defect of this library. Arguments: the name of the class that failed, if known. */
    INTERNAL(
            "this library failed here[ ({0})]; please report it without the document",
            "methodd y llyfrgell hon yma[ ({0})]; rhowch wybod heb anfon y ddogfen");

    private final String english;
    private final String welsh;

    ProblemCode(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    String words(Locale locale) {
        return "cy".equals(locale.getLanguage()) ? welsh : english;
    }
}
