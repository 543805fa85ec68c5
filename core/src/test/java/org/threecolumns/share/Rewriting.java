package org.threecolumns.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.network.NetworkMember;

/** The same record with other things in the places that a copy does not show. */
final class Rewriting {
    private static final Set<WithheldReason> AS_A_WHOLE = Set.of(
            WithheldReason.NOT_FOR_THIS_READER,
            WithheldReason.ABOUT_ANOTHER_CHILD,
            WithheldReason.ABOUT_ANOTHER_PERSON,
            WithheldReason.PROTECTED_FROM_READER,
            WithheldReason.CHILD_HAS_NOT_ALLOWED_IT);

    private final Set<RecordPath> hidden = new HashSet<>();
    private final Set<RecordPath> removable = new HashSet<>();
    private final Set<String> referredTo = new HashSet<>();
    private final boolean removes;

    private Rewriting(CaseRecord record, Receipt receipt, boolean removes) {
        this.removes = removes;
        receipt.withheld().forEach(withheld -> {
            hidden.add(withheld.place());
            if (AS_A_WHOLE.contains(withheld.reason())) {
                removable.add(withheld.place());
            }
        });
        ObjectValues.of(record)
                .each(object -> object.shape()
                        .references()
                        .forEach(member -> object.values(member).forEach(id -> referredTo.add((String) id))));
    }

    /** {@return the record with other words wherever the receipt says that something was kept back} */
    static CaseRecord otherWords(CaseRecord record, Receipt receipt) {
        return new Rewriting(record, receipt, false).rewrite(record);
    }

    /**
     * {@return the record without the elements that were kept back as a whole and that nothing refers to}
     *
     * <p>Entries of the network stay: they say what a reader is.
     */
    static CaseRecord without(CaseRecord record, Receipt receipt) {
        return new Rewriting(record, receipt, true).rewrite(record);
    }

    private CaseRecord rewrite(CaseRecord record) {
        ObjectShape shape = RecordShape.of(CaseRecord.class);
        ObjectNode tree = StrictJson.toTree(record, CaseRecord.class);
        return StrictJson.fromTree(object(tree, shape, RecordPath.root(), false), CaseRecord.class);
    }

    private ObjectNode object(ObjectNode node, ObjectShape shape, RecordPath path, boolean isHidden) {
        ObjectNode.Builder object = ObjectNode.builder();
        for (int i = 0; i < node.size(); i++) {
            MemberShape member = shape.known(node.name(i));
            RecordPath place = path.member(member.name());
            Node value = value(node.value(i), member, place, isHidden || hidden.contains(place));
            if (value != null) {
                object.add(member.name(), value);
            }
        }
        return object.build();
    }

    private @Nullable Node value(Node node, MemberShape member, RecordPath place, boolean isHidden) {
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>();
            for (Node item : list.items()) {
                Node kept = one(item, member, item instanceof ObjectNode object ? at(place, object) : place, isHidden);
                if (kept != null) {
                    items.add(kept);
                }
            }
            return items.isEmpty() ? null : ListNode.of(items);
        }
        return one(node, member, place, isHidden);
    }

    private static RecordPath at(RecordPath list, ObjectNode item) {
        return item.get("id") instanceof TextNode id ? list.item(id.text()) : list;
    }

    private @Nullable Node one(Node node, MemberShape member, RecordPath place, boolean isHidden) {
        boolean hiddenHere = isHidden || hidden.contains(place);
        if (node instanceof ObjectNode object) {
            if (member.kind() != MemberKind.OBJECT) {
                return node;
            }
            boolean decides = member.object().type() == NetworkMember.class;
            if (removes && removable.contains(place) && !decides && !isReferredTo(object)) {
                return null;
            }
            return object(object, member.object(), place, hiddenHere);
        }
        boolean changes = hiddenHere && !removes && member.kind() == MemberKind.TEXT;
        return changes && node instanceof TextNode text
                ? TextNode.of("Zzother" + text.text().length())
                : node;
    }

    private boolean isReferredTo(ObjectNode object) {
        for (int i = 0; i < object.size(); i++) {
            Node value = object.value(i);
            boolean referred = (object.name(i).equals("id") && referredTo.contains(((TextNode) value).text()))
                    || (value instanceof ObjectNode inner && isReferredTo(inner))
                    || (value instanceof ListNode list
                            && list.items().stream().anyMatch(item -> item instanceof ObjectNode o && isReferredTo(o)));
            if (referred) {
                return true;
            }
        }
        return false;
    }
}
