package org.threecolumns.internal.strictjson;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.model.Extensions;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

/** Values that are not objects: from a node to the model's type, and back. */
final class ValueForm {
    private ValueForm() {}

    /** {@return the value that a node means, or null if it has not the form that the member needs} */
    @Nullable
    static Object value(Node node, MemberShape member, int numberLimit) {
        return switch (member.kind()) {
            case FLAG -> node instanceof FlagNode flag ? flag.value() : null;
            case NUMBER, WHOLE_NUMBER ->
                node instanceof NumberNode number ? number(number.written(), member.kind(), numberLimit) : null;
            case OBJECT, EXTENSIONS -> null;
            default -> node instanceof TextNode text ? TextForm.value(text.text(), member) : null;
        };
    }

    /** {@return the number of either kind, or null if it has not the form} */
    @Nullable
    static Object number(String written, MemberKind kind, int limit) {
        return kind == MemberKind.WHOLE_NUMBER ? CanonicalNumber.whole(written) : CanonicalNumber.parse(written, limit);
    }

    /** {@return what is wrong with a node that has not the form} */
    static ProblemCode problem(Node node, MemberKind kind) {
        if (node instanceof NullNode) {
            return ProblemCode.NULL_VALUE;
        }
        return switch (kind) {
            case ID -> ProblemCode.ID_EXPECTED;
            case TEXT, TECHNICAL -> ProblemCode.TEXT_EXPECTED;
            case LANGUAGE -> ProblemCode.LANGUAGE_TAG_EXPECTED;
            case REFERENCE -> ProblemCode.REFERENCE_EXPECTED;
            case CODE -> ProblemCode.CODE_EXPECTED;
            case OPEN_CODE -> ProblemCode.OPEN_CODE_EXPECTED;
            case DATE -> ProblemCode.DATE_EXPECTED;
            case FUZZY_DATE -> ProblemCode.FUZZY_DATE_EXPECTED;
            case PERIOD -> ProblemCode.PERIOD_EXPECTED;
            case BYTES -> ProblemCode.PICTURE_EXPECTED;
            case NUMBER -> node instanceof NumberNode ? ProblemCode.NUMBER_TOO_LONG : ProblemCode.NUMBER_EXPECTED;
            case WHOLE_NUMBER -> ProblemCode.WHOLE_NUMBER_EXPECTED;
            case FLAG -> ProblemCode.TRUE_OR_FALSE_EXPECTED;
            case OBJECT, EXTENSIONS -> ProblemCode.OBJECT_EXPECTED;
        };
    }

    /** {@return the text that a value is written as, or null if it is written as something else} */
    @Nullable
    static String text(Object value, MemberKind kind) {
        return switch (kind) {
            case ID, TEXT, TECHNICAL, LANGUAGE, REFERENCE -> TextRules.composed((String) value);
            case CODE -> ((Enum<?>) value).name();
            case OPEN_CODE -> ((OpenCode<?>) value).code();
            case DATE, PERIOD -> value.toString();
            case FUZZY_DATE -> ((FuzzyDate) value).text();
            case BYTES -> ((PictureBytes) value).base64();
            case NUMBER, WHOLE_NUMBER, FLAG, EXTENSIONS, OBJECT -> null;
        };
    }

    /** {@return the node that a value is written as} */
    static Node node(Object value, MemberShape member) {
        String text = text(value, member.kind());
        if (text != null) {
            return TextNode.of(text);
        }
        return switch (member.kind()) {
            case NUMBER -> NumberNode.of((BigDecimal) value);
            case WHOLE_NUMBER -> new NumberNode(value.toString(), Node.NOWHERE);
            case FLAG -> new FlagNode((Boolean) value, Node.NOWHERE);
            case EXTENSIONS -> node((Extensions) value);
            default -> throw new IllegalArgumentException(member.name());
        };
    }

    /** {@return the extensions whose names have been checked, or null if there is none} */
    @Nullable
    static Extensions extensions(ObjectNode node) {
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
            return StrictJson.parse(json);
        } catch (RecordReadException notJson) {
            throw new IllegalArgumentException(
                    "extensions: each must be the text of one JSON value within the limits; found "
                            + notJson.problems().get(0).code());
        }
    }
}
