package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;

/** A record made anew from its tree, in canonical order: each value by what its shape says, each object at its place. */
public final class TreeRewriting {
    private final Change change;

    private TreeRewriting(Change change) {
        this.change = change;
    }

    /** What becomes of the values and objects of a record. */
    public interface Change {
        /**
         * {@return what stands for a value that is no object of the model}
         *
         * @param value one value, or one item of a list
         * @param member the member that holds it
         * @param around the object around it, as it was
         */
        default Node value(Node value, MemberShape member, Around around) {
            return value;
        }

        /**
         * {@return what stands for an object}
         *
         * @param rewritten the object with its values rewritten
         * @param around the object as it was, and its place
         */
        default ObjectNode object(ObjectNode rewritten, Around around) {
            return rewritten;
        }
    }

    /**
     * An object of the record as it was.
     *
     * @param object its members
     * @param shape its shape
     * @param heldAs the member that holds it; empty for the record
     * @param place where it stands
     */
    public record Around(ObjectNode object, ObjectShape shape, String heldAs, RecordPath place) {
        @Override
        public String toString() {
            return "Around[" + place + "]";
        }
    }

    /**
     * {@return the record with the change made everywhere}
     *
     * @throws IllegalArgumentException if the change leaves what is no record; the message names the place and never the
     *     content
     */
    public static CaseRecord of(CaseRecord record, Change change) {
        ObjectNode tree = StrictJson.toTree(record, CaseRecord.class);
        Around root = new Around(tree, RecordShape.of(CaseRecord.class), "", RecordPath.root());
        return StrictJson.fromTree(new TreeRewriting(change).object(root), CaseRecord.class);
    }

    private ObjectNode object(Around around) {
        ObjectNode.Builder rewritten = ObjectNode.builder();
        for (int index = 0; index < around.object().size(); index++) {
            MemberShape member = around.shape().known(around.object().name(index));
            rewritten.add(member.name(), members(around.object().value(index), member, around));
        }
        return change.object(rewritten.build(), around);
    }

    private Node members(Node value, MemberShape member, Around around) {
        if (!(value instanceof ListNode list)) {
            return one(value, member, around);
        }
        List<Node> items = new ArrayList<>();
        list.items().forEach(item -> items.add(one(item, member, around)));
        return ListNode.of(items);
    }

    private Node one(Node value, MemberShape member, Around around) {
        if (member.kind() == MemberKind.OBJECT && value instanceof ObjectNode inner) {
            RecordPath place = around.place().member(member.name());
            RecordPath at = member.isList() && inner.get("id") instanceof TextNode id ? place.item(id.text()) : place;
            return object(new Around(inner, member.object(), member.name(), at));
        }
        return change.value(value, member, around);
    }
}
