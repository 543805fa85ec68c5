package org.threecolumns.internal.strictjson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.model.Extensions;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.OpenCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.RecordReadException;

/** Values that are not objects: from a node that passed its check to the model's type, and back. */
final class ValueForm {
    private ValueForm() {}

    /** {@return the value that a node means; null for extensions of which there is none} */
    @Nullable
    static Object value(Node node, MemberShape member) {
        return switch (member.kind()) {
            case FLAG -> ((FlagNode) node).value();
            case NUMBER -> CanonicalNumber.parse(((NumberNode) node).written(), ReadLimit.NUMBER_CHARACTERS.ceiling());
            case WHOLE_NUMBER -> Integer.valueOf(((NumberNode) node).written());
            case EXTENSIONS -> extensions((ObjectNode) node);
            case OBJECT -> throw new IllegalArgumentException(member.name());
            default -> value(((TextNode) node).text(), member);
        };
    }

    /** {@return the node that a value is written as} */
    static Node node(Object value, MemberShape member) {
        return switch (member.kind()) {
            case ID, TEXT, TECHNICAL, LANGUAGE, REFERENCE -> TextNode.of(TextRules.composed((String) value));
            case CODE -> TextNode.of(((Enum<?>) value).name());
            case OPEN_CODE -> TextNode.of(((OpenCode<?>) value).code());
            case DATE, PERIOD -> TextNode.of(value.toString());
            case FUZZY_DATE -> TextNode.of(((FuzzyDate) value).text());
            case NUMBER -> NumberNode.of((BigDecimal) value);
            case WHOLE_NUMBER -> new NumberNode(value.toString(), Node.NOWHERE);
            case FLAG -> new FlagNode((Boolean) value, Node.NOWHERE);
            case EXTENSIONS -> node((Extensions) value);
            case OBJECT -> throw new IllegalArgumentException(member.name());
        };
    }

    private static Object value(String text, MemberShape member) {
        return switch (member.kind()) {
            case CODE -> member.type().getEnumConstants()[member.codes().indexOf(text)];
            case OPEN_CODE -> openCode(member.type(), text);
            case DATE -> LocalDate.parse(text);
            case FUZZY_DATE -> FuzzyDate.parse(text);
            case PERIOD -> Period.parse(text);
            default -> text;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The shape has the enum of the list from the getter's own type.
    private static OpenCode<?> openCode(Class<?> list, String code) {
        return OpenCode.parse((Class<? extends Enum>) list, code);
    }

    @Nullable
    private static Extensions extensions(ObjectNode node) {
        Map<String, String> texts = new HashMap<>();
        for (int index = 0; index < node.size(); index++) {
            texts.put(node.name(index), JsonText.compact(node.value(index)));
        }
        return texts.isEmpty() ? null : Extensions.of(texts);
    }

    private static Node node(Extensions extensions) {
        ObjectNode.Builder node = ObjectNode.builder();
        for (String name : extensions.names()) {
            node.add(name, extension(extensions.json(name).orElseThrow()));
        }
        return node.build();
    }

    private static Node extension(String json) {
        try {
            return StrictJson.parse(json.toCharArray());
        } catch (RecordReadException notJson) {
            throw new IllegalArgumentException(
                    "extensions: each must be the text of one JSON value within the limits; found "
                            + notJson.problems().get(0).code());
        }
    }
}
