package org.threecolumns.proof;

/** A kind of place in a finished file in which words can stand, seen or unseen. */
public enum Spot {
    /** Words drawn on a page, whatever their colour, size or layer, in the order drawn or as the eye finds them. */
    PAGE_TEXT,
    /** Words in the order in which a screen reader speaks them. */
    SPOKEN_TEXT,
    /** A form, pattern or appearance that is drawn by something else than the page, or by nothing. */
    DRAWING,
    /** The words that stand for a picture. */
    ALTERNATIVE_TEXT,
    /** The words that are spoken instead of what is drawn. */
    ACTUAL_TEXT,
    /** Any other word of the structure: a title, an attribute, a long form. */
    TAG,
    /** The title of a bookmark. */
    BOOKMARK,
    /** A note or another annotation. */
    ANNOTATION,
    /** The target of a link. */
    LINK,
    /** A named destination, or another name by which things are found. */
    NAME,
    /** A form field: its name, its words, its help text. */
    FORM_FIELD,
    /** The document's title, keywords and the like. */
    DOCUMENT_INFORMATION,
    /** The metadata packet. */
    METADATA,
    /** An attached file: its name or what it holds. */
    ATTACHMENT,
    /** The name of a layer. */
    LAYER,
    /** A script. */
    SCRIPT,
    /** What a picture's file holds beside its dots. */
    PICTURE,
    /** Any other object of the file. */
    OTHER_OBJECT,
    /** The unpacked bytes of a stream, used or not. */
    STREAM,
    /** What an older state of the file held. */
    EARLIER_REVISION,
    /** The file's bytes as they are, before its beginning and after its end too. */
    RAW_BYTES,
    /** The words of a web page, hidden ones too. */
    WEB_TEXT,
    /** An attribute of a web page's element. */
    WEB_ATTRIBUTE,
    /** A comment in a web page. */
    WEB_COMMENT,
    /** A name or a text in JSON. */
    JSON_TEXT,
    /** A line of plain text. */
    PLAIN_TEXT
}
