package org.threecolumns.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.Problems;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

/** Reads members of the objects of a receipt. What is wrong is collected, and something harmless is given instead. */
final class MemberReading {
    private final Problems problems;

    MemberReading(Problems problems) {
        this.problems = problems;
    }

    void checkMembers(ObjectNode object, Set<String> members, Pointer at) throws RecordReadException {
        for (int index = 0; index < object.size(); index++) {
            if (!members.contains(object.name(index))) {
                problems.add(ProblemCode.UNKNOWN_MEMBER, at, object.value(index).offset());
            }
        }
    }

    ObjectNode object(@Nullable Node node, Pointer at) throws RecordReadException {
        if (node instanceof ObjectNode object) {
            return object;
        }
        problems.add(ProblemCode.OBJECT_EXPECTED, at, node == null ? 0 : node.offset());
        return ObjectNode.builder().build();
    }

    @Nullable
    Node member(ObjectNode object, String name) throws RecordReadException {
        Node node = object.get(name);
        if (node == null) {
            problems.add(ProblemCode.MISSING_MEMBER, Pointer.root(), Math.max(0, object.offset()), name);
        }
        return node;
    }

    List<Node> items(ObjectNode object, String name) throws RecordReadException {
        return member(object, name) instanceof ListNode list
                ? list.items()
                : wrong(object, name, ProblemCode.LIST_EXPECTED, List.of());
    }

    List<String> texts(ObjectNode object, String name) throws RecordReadException {
        List<String> texts = new ArrayList<>();
        for (Node item : items(object, name)) {
            if (item instanceof TextNode text) {
                texts.add(text.text());
            } else {
                problems.add(ProblemCode.TEXT_EXPECTED, Pointer.root(), item.offset());
            }
        }
        return texts;
    }

    String text(ObjectNode object, String name, String form, String harmless) throws RecordReadException {
        Node node = member(object, name);
        if (node instanceof TextNode text && text.text().matches(form)) {
            return text.text();
        }
        return node == null ? harmless : wrong(object, name, ProblemCode.TEXT_EXPECTED, harmless);
    }

    <E extends Enum<E>> E code(ObjectNode object, Pointer at, String name, Class<E> type, E harmless)
            throws RecordReadException {
        Node node = object.get(name);
        E constant = node instanceof TextNode text ? constant(text.text(), type) : null;
        if (constant == null) {
            problems.add(
                    ProblemCode.CODE_EXPECTED,
                    at.member(name),
                    Math.max(0, node == null ? object.offset() : node.offset()),
                    codes(type));
        }
        return constant == null ? harmless : constant;
    }

    static <E extends Enum<E>> @Nullable E constant(String code, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    static String codes(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    <T> T wrong(ObjectNode object, String name, ProblemCode code, T harmless) throws RecordReadException {
        Node node = object.get(name);
        problems.add(code, Pointer.root().member(name), node == null ? 0 : Math.max(0, node.offset()));
        return harmless;
    }
}
