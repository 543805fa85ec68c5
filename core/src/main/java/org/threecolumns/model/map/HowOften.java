package org.threecolumns.model.map;

/** How usual existing safety is. */
public enum HowOften {
    /** It happened once. */
    ONCE_SO_FAR,
    /** It happened several times. */
    SEVERAL,
    /** It is what usually happens. */
    USUAL
}
