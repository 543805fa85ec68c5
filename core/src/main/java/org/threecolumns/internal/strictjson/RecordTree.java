package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;

/** Values to a tree, in canonical order; what is absent or empty is left out. */
final class RecordTree {
    private RecordTree() {}

    static ObjectNode of(ObjectValues value) {
        ObjectNode.Builder object = ObjectNode.builder();
        for (MemberShape member : value.shape().members()) {
            Object held = value.held(member);
            if (held != null) {
                object.add(member.name(), held instanceof List<?> several ? list(several, member) : node(held, member));
            }
        }
        return object.build();
    }

    private static ListNode list(List<?> values, MemberShape member) {
        List<Node> items = new ArrayList<>(values.size());
        for (Object value : values) {
            items.add(node(value, member));
        }
        return ListNode.of(items);
    }

    private static Node node(Object value, MemberShape member) {
        return value instanceof ObjectValues object ? of(object) : ValueForm.node(value, member);
    }
}
