package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object or list whose end has not come yet. */
final class OpenNode {
    /** Up to here looking through all names is faster than a set of them. */
    private static final int FEW_NAMES = 12;

    private final int offset;

    @Nullable
    private final List<Node> items;

    private final ObjectNode.Builder members;

    @Nullable
    private Set<String> manyNames;

    private String name = "";
    private int nameOffset;
    private boolean skipsNext;

    OpenNode(boolean isList, int offset) {
        this.offset = offset;
        this.items = isList ? new ArrayList<>() : null;
        this.members = new ObjectNode.Builder(offset);
    }

    boolean isList() {
        return items != null;
    }

    /** {@return how many items the list has so far; the position of the next one} */
    int position() {
        return items == null ? 0 : items.size();
    }

    /** {@return the name of the member whose value comes next; empty where a name comes next} */
    String name() {
        return name;
    }

    int offset() {
        return offset;
    }

    /** Forgets the last name: the next one may never be accepted. */
    void startName() {
        name = "";
        skipsNext = true;
    }

    /** Takes the name of the next member, whose value is left out if the name is known. {@return whether it is new here} */
    boolean name(String next, int offsetOfName) {
        name = next;
        nameOffset = offsetOfName;
        skipsNext = isKnown(next);
        return !skipsNext;
    }

    void add(Node value) {
        if (items != null) {
            items.add(value);
            return;
        }
        if (!skipsNext) {
            members.add(name, nameOffset, value);
        }
        startName();
    }

    Node close() {
        return items == null ? members.build() : new ListNode(items, offset);
    }

    private boolean isKnown(String next) {
        if (members.size() > FEW_NAMES) {
            return !manyNames().add(next);
        }
        for (int index = 0; index < members.size(); index++) {
            if (members.name(index).equals(next)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> manyNames() {
        if (manyNames == null) {
            manyNames = new HashSet<>();
            for (int index = 0; index < members.size(); index++) {
                manyNames.add(members.name(index));
            }
        }
        return manyNames;
    }
}
