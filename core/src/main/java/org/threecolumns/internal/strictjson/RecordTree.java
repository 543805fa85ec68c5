package org.threecolumns.internal.strictjson;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;

/** Values to a tree, in canonical order; what is absent or empty is left out. */
final class RecordTree {
    private RecordTree() {}

    static ObjectNode of(Object value, ObjectShape shape) {
        ObjectNode.Builder object = ObjectNode.builder();
        for (MemberShape member : shape.members()) {
            Object held = member.value(value);
            if (held instanceof List<?> several) {
                if (!several.isEmpty()) {
                    object.add(member.name(), list(several, member));
                }
            } else if (held != null) {
                object.add(member.name(), node(held, member));
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
        return member.kind() == MemberKind.OBJECT ? of(value, member.object()) : ValueForm.node(value, member);
    }
}
