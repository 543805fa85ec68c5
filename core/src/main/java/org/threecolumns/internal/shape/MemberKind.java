package org.threecolumns.internal.shape;

/** What a member holds, or each item of it if it is a list. */
public enum MemberKind {
    /** The object's own id; a {@code String}. */
    ID,
    /** Somebody's words; a {@code String}. */
    TEXT,
    /** A string for machines; a {@code String}. */
    TECHNICAL,
    /** A language tag; a {@code String}. */
    LANGUAGE,
    /** The id of something else; a {@code String}. */
    REFERENCE,
    /** A code of a closed list; a constant of {@link MemberShape#type()}. */
    CODE,
    /** A code of an open list; an {@code OpenCode} of {@link MemberShape#type()}. */
    OPEN_CODE,
    /** A {@code LocalDate}. */
    DATE,
    /** A {@code FuzzyDate}. */
    FUZZY_DATE,
    /** A {@code Period}. */
    PERIOD,
    /** A {@code BigDecimal}. */
    NUMBER,
    /** An {@code Integer}. */
    WHOLE_NUMBER,
    /** A {@code Boolean}. */
    FLAG,
    /** The bytes of a picture; a {@code PictureBytes}. */
    BYTES,
    /** An object of {@link MemberShape#type()}. */
    OBJECT,
    /** What other systems keep beside the object; an {@code Extensions}. */
    EXTENSIONS
}
