package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.problem.Pointer;

/** An object or list whose end has not come yet, and what the format has in its place. */
final class OpenNode {
    private final int offset;
    private final ObjectShape shape;

    @Nullable
    private final List<Node> items;

    private final boolean isListExpected;
    private final ObjectNode.@Nullable Builder members;

    private final boolean[] known;

    @Nullable
    private Set<String> strangers;

    @Nullable
    private MemberShape member;

    private String name = "";
    private boolean skipsNext;

    private OpenNode(
            boolean isList, boolean isListExpected, @Nullable MemberShape member, ObjectShape shape, int offset) {
        this.offset = offset;
        this.shape = shape;
        this.items = isList ? new ArrayList<>() : null;
        this.isListExpected = isListExpected;
        this.member = isList ? member : null;
        this.members = isList ? null : new ObjectNode.Builder(offset);
        this.known = new boolean[shape.members().size()];
    }

    /** {@return the outermost object or list, where the format has an object of this shape} */
    static OpenNode root(boolean isList, ObjectShape shape, int offset) {
        return new OpenNode(isList, false, null, isList ? ObjectShape.NONE : shape, offset);
    }

    /** {@return an object or list inside this one, in the place that has been reached} */
    OpenNode inner(boolean isList, int innerOffset) {
        ObjectShape inner = isList || member == null ? ObjectShape.NONE : member.object();
        return new OpenNode(isList, items == null && member != null && member.isList(), member, inner, innerOffset);
    }

    boolean isList() {
        return items != null;
    }

    /** {@return how many items the list has so far; the position of the next one} */
    int position() {
        return items == null ? 0 : items.size();
    }

    /** {@return whether the format has a name for the place that has been reached} */
    boolean isInPlace() {
        return member != null && (items == null || isListExpected);
    }

    /** {@return a pointer to the place that has been reached, from one to here} */
    Pointer point(Pointer here) {
        return items == null ? here.member(Objects.requireNonNull(member).name()) : here.item(items.size());
    }

    /** {@return whether the values of the place that has been reached are of a kind} */
    boolean holds(MemberKind kind) {
        return member != null && member.kind() == kind;
    }

    int offset() {
        return offset;
    }

    /** Forgets the last name: the next one may never be accepted. */
    void startName() {
        name = "";
        member = null;
        skipsNext = true;
    }

    /** Takes the name of the next member, whose value is left out if the name is known. {@return whether it is new here} */
    boolean name(String next) {
        int position = shape.position(next);
        member = position == ObjectShape.NO_MEMBER ? null : shape.members().get(position);
        name = member == null ? next : member.name();
        skipsNext = member == null ? !strangers().add(next) : known[position];
        if (member != null) {
            known[position] = true;
        }
        return !skipsNext;
    }

    void add(Node value) {
        if (items != null) {
            items.add(value);
        } else if (members != null) {
            if (!skipsNext) {
                members.add(name, value);
            }
            startName();
        }
    }

    Node close() {
        return items == null ? Objects.requireNonNull(members).build() : new ListNode(items, offset);
    }

    private Set<String> strangers() {
        if (strangers == null) {
            strangers = new HashSet<>();
        }
        return strangers;
    }
}
