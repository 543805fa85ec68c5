package org.threecolumns.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.NumberNode;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.Problems;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.RecordReadException;

/** An object of a pack and where it stands. What is wrong is collected, and reading goes on with something harmless. */
final class PackNode {
    private final ObjectNode object;
    private final Pointer pointer;
    private final Problems problems;

    private PackNode(ObjectNode object, Pointer pointer, Problems problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** Reads something out of a node. */
    @FunctionalInterface
    interface Reading<T> {
        T read(PackNode node) throws RecordReadException;
    }

    /** {@return the node as an object with the given members at most; an empty one if it is something else} */
    static PackNode of(Node node, Pointer pointer, Problems problems, Set<String> members) throws RecordReadException {
        if (!(node instanceof ObjectNode object)) {
            problems.add(ProblemCode.OBJECT_EXPECTED, pointer, node.offset());
            return new PackNode(ObjectNode.builder().build(), pointer, problems);
        }
        for (int index = 0; index < object.size(); index++) {
            if (!members.isEmpty() && !members.contains(object.name(index))) {
                problems.add(
                        ProblemCode.UNKNOWN_MEMBER, pointer, object.value(index).offset());
            }
        }
        return new PackNode(object, pointer, problems);
    }

    boolean has(String name) {
        return object.get(name) != null;
    }

    /** {@return the text of a member that must be there} */
    String text(String name) throws RecordReadException {
        Node node = object.get(name);
        if (node == null) {
            problems.add(ProblemCode.MISSING_MEMBER, pointer, object.offset(), name);
            return "";
        }
        return text(node, pointer.member(name));
    }

    /** {@return the text of a member, or the empty text} */
    String textOrEmpty(String name) throws RecordReadException {
        return has(name) ? text(name) : "";
    }

    /** {@return the text of a member, turned into something; what that refuses is a problem with what is expected} */
    <T> T parsed(String name, String expected, T harmless, Function<String, T> parse) throws RecordReadException {
        String text = text(name);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException refused) {
            Node node = object.get(name);
            if (node != null) {
                problems.add(ProblemCode.CODE_EXPECTED, pointer.member(name), node.offset(), expected);
            }
            return harmless;
        }
    }

    /** {@return the texts of a list; none if the member is absent} */
    List<String> texts(String name) throws RecordReadException {
        List<String> texts = new ArrayList<>();
        List<Node> items = items(name);
        for (int index = 0; index < items.size(); index++) {
            texts.add(text(items.get(index), pointer.member(name).item(index)));
        }
        return texts;
    }

    /** {@return the objects of a list, read one by one; none if the member is absent} */
    <T> List<T> objects(String name, Set<String> members, Reading<T> reading) throws RecordReadException {
        List<T> read = new ArrayList<>();
        List<Node> items = items(name);
        for (int index = 0; index < items.size(); index++) {
            Pointer place = pointer.member(name).item(index);
            read.add(reading.read(of(items.get(index), place, problems, members)));
        }
        return read;
    }

    /** {@return the members of an object that serves as a table, each read as an object} */
    <T> Map<String, T> table(String name, Set<String> members, Reading<T> reading) throws RecordReadException {
        Map<String, T> table = new LinkedHashMap<>();
        Node node = object.get(name);
        if (node != null) {
            PackNode inner = of(node, pointer.member(name), problems, Set.of());
            for (int index = 0; index < inner.object.size(); index++) {
                String key = inner.object.name(index);
                table.put(key, reading.read(of(inner.object.value(index), pointer.member(name), problems, members)));
            }
        }
        return table;
    }

    /** {@return this object as a table of tables of texts} */
    Map<String, Map<String, String>> asTables() throws RecordReadException {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        for (int index = 0; index < object.size(); index++) {
            tables.put(
                    object.name(index),
                    of(object.value(index), pointer, problems, Set.of()).asTexts());
        }
        return tables;
    }

    private Map<String, String> asTexts() throws RecordReadException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int index = 0; index < object.size(); index++) {
            texts.put(object.name(index), text(object.value(index), pointer));
        }
        return texts;
    }

    /** {@return the members of an object that serves as a table of whole numbers; none if the member is absent} */
    Map<String, Integer> numbers(String name) throws RecordReadException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Node node = object.get(name);
        if (node != null) {
            PackNode inner = of(node, pointer.member(name), problems, Set.of());
            for (int index = 0; index < inner.object.size(); index++) {
                numbers.put(inner.object.name(index), number(inner.object.value(index), inner.pointer));
            }
        }
        return numbers;
    }

    private List<Node> items(String name) throws RecordReadException {
        @Nullable Node node = object.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof ListNode list) {
            return list.items();
        }
        problems.add(ProblemCode.LIST_EXPECTED, pointer.member(name), node.offset());
        return List.of();
    }

    private String text(Node node, Pointer place) throws RecordReadException {
        if (node instanceof TextNode text) {
            return text.text();
        }
        problems.add(ProblemCode.TEXT_EXPECTED, place, node.offset());
        return "";
    }

    private int number(Node node, Pointer place) throws RecordReadException {
        if (node instanceof NumberNode number && number.written().matches("-?[0-9]{1,9}")) {
            return Integer.parseInt(number.written());
        }
        problems.add(ProblemCode.WHOLE_NUMBER_EXPECTED, place, node.offset());
        return 0;
    }
}
