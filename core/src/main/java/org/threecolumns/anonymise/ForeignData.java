package org.threecolumns.anonymise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.NumberNode;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.TextNode;

/** What other systems keep beside an object: only objects, lists and kinds of values stay; names are content too. */
final class ForeignData {
    private final TextSubstitutes texts;
    private final Substitutes substitutes;
    private final Map<String, String> names = new HashMap<>();

    ForeignData(TextSubstitutes texts, Substitutes substitutes) {
        this.texts = texts;
        this.substitutes = substitutes;
    }

    /** {@return the extensions of one object} */
    ObjectNode of(ObjectNode extensions) {
        return object(extensions, "org.example.extension");
    }

    private ObjectNode object(ObjectNode object, String prefix) {
        ObjectNode.Builder rewritten = ObjectNode.builder();
        for (int index = 0; index < object.size(); index++) {
            String name = names.computeIfAbsent(prefix + " " + object.name(index), any -> prefix + (names.size() + 1));
            rewritten.add(name, value(object.value(index)));
        }
        return rewritten.build();
    }

    private Node value(Node value) {
        if (value instanceof ObjectNode object) {
            return object(object, "member");
        }
        if (value instanceof ListNode list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(value(item)));
            return ListNode.of(items);
        }
        if (value instanceof NumberNode number) {
            return new NumberNode(digits(number.written()), Node.NOWHERE);
        }
        return value instanceof TextNode text ? TextNode.of(texts.of(text.text())) : value;
    }

    /** Noughts stay, so that a number keeps its form. */
    private String digits(String written) {
        StringBuilder other = new StringBuilder(written);
        for (int index = 0; index < other.length(); index++) {
            if (other.charAt(index) >= '1' && other.charAt(index) <= '9') {
                other.setCharAt(index, (char) ('1' + substitutes.random().nextInt(9)));
            }
        }
        return other.toString();
    }
}
