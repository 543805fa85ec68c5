package org.threecolumns.internal.strictjson;

/**
 * One value of a document and the place where it starts. The text form of a node never shows what it holds.
 */
public sealed interface Node permits ObjectNode, ListNode, TextNode, NumberNode, FlagNode, NullNode, RefusedNode {
    /** Where a node stands that comes from a value and not from a text. */
    int NOWHERE = -1;

    /** {@return how many tokens of the text stand before the value, or {@link #NOWHERE}} */
    int offset();
}
