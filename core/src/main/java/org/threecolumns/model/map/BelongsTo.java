package org.threecolumns.model.map;

/** Where a complicating factor lies. */
public enum BelongsTo {
    /** With a parent. */
    PARENT,
    /** With the child. */
    CHILD,
    /** With the wider family. */
    WIDER_FAMILY,
    /** In the neighbourhood or community. */
    COMMUNITY,
    /** Money or housing. */
    MONEY_HOUSING,
    /** With the professionals. York counts these in. */
    PROFESSIONALS
}
