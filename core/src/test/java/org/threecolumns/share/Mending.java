package org.threecolumns.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.TranslatedText;

/**
 * Generated records translate members at random; here every translation is of a text that its element has. Nothing is
 * rejected or replaced, or hardly anything of them would be in a copy. The worker is nothing else in the record: nobody
 * lives with them, and no harm is theirs.
 */
final class Mending {
    private static final Set<String> LEFT_OUT = Set.of("member", "expires", "state", "replacedBy");

    private static final String WORKER = "p4";
    private static final Set<String> TIES = Set.of("livesWith", "causedBy", "responsiblePeople");

    private Mending() {}

    static CaseRecord mend(CaseRecord record) {
        ObjectNode tree = StrictJson.toTree(record, CaseRecord.class);
        return StrictJson.fromTree(object(tree, RecordShape.of(CaseRecord.class), List.of()), CaseRecord.class);
    }

    private static ObjectNode object(ObjectNode node, ObjectShape shape, List<String> textsAround) {
        List<String> texts = texts(node, shape);
        ObjectNode.Builder object = ObjectNode.builder();
        if (shape.type() == TranslatedText.class) {
            object.add("member", TextNode.of(textsAround.get(0)));
        }
        for (int i = 0; i < node.size(); i++) {
            MemberShape member = shape.known(node.name(i));
            boolean isTranslations = member.name().equals("translations");
            if ((isTranslations && texts.isEmpty()) || LEFT_OUT.contains(member.name())) {
                continue;
            }
            List<String> around = isTranslations ? texts : textsAround;
            object.add(member.name(), value(node.value(i), member, around));
        }
        return object.build();
    }

    private static List<String> texts(ObjectNode node, ObjectShape shape) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            MemberShape member = shape.known(node.name(i));
            if (member.kind() == MemberKind.TEXT && !member.isList()) {
                texts.add(member.name());
            }
        }
        return texts;
    }

    private static Node value(Node value, MemberShape member, List<String> around) {
        if (TIES.contains(member.name()) && value instanceof ListNode list) {
            return ListNode.of(list.items().stream()
                    .filter(item -> !TextNode.of(WORKER).equals(item))
                    .toList());
        }
        if (member.kind() != MemberKind.OBJECT) {
            return value;
        }
        if (value instanceof ListNode list) {
            return ListNode.of(list.items().stream()
                    .map(item -> object((ObjectNode) item, member.object(), around))
                    .toList());
        }
        return object((ObjectNode) value, member.object(), around);
    }
}
