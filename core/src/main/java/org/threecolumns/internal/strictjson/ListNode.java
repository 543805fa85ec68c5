package org.threecolumns.internal.strictjson;

import java.util.List;

/** A list. */
public record ListNode(List<Node> items, int offset) implements Node {
    public ListNode {
        items = List.copyOf(items);
    }

    /** {@return a list that stands nowhere} */
    public static ListNode of(List<? extends Node> items) {
        return new ListNode(List.copyOf(items), NOWHERE);
    }

    @Override
    public String toString() {
        return "ListNode[" + items.size() + "]";
    }
}
