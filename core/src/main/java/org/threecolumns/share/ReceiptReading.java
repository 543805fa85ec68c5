package org.threecolumns.share;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.strictjson.Document;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.NumberNode;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.Problems;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.model.RecordPath;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/** One reading of one receipt. What is wrong is collected, and reading goes on with something harmless. */
final class ReceiptReading {
    private static final Set<String> MEMBERS = Set.of(
            "receipt",
            "copyId",
            "viewHash",
            "purpose",
            "reader",
            "about",
            "asOf",
            "hiddenByCouncil",
            "shown",
            "withheld",
            "recordIds");
    private static final Set<String> WITHHELD = Set.of("place", "reason");
    private static final String ID = "[A-Za-z][A-Za-z0-9_-]{0,39}";

    private final Problems problems;

    private ReceiptReading(Problems problems) {
        this.problems = problems;
    }

    static Receipt read(byte[] bytes, ReadLimits limits) throws RecordReadException {
        Document document = StrictJson.document(bytes, limits);
        ReceiptReading reading = new ReceiptReading(document.problems());
        Receipt receipt = reading.receipt(reading.object(document.root(), Pointer.root()));
        document.problems().refuseIfAny();
        return receipt;
    }

    private Receipt receipt(ObjectNode root) throws RecordReadException {
        checkMembers(root, MEMBERS, Pointer.root());
        text(root, "receipt", "0\\.1", ReceiptWriter.VERSION);
        String reader = text(root, "reader", ID, "reader");
        List<String> about = texts(root, "about");
        Audience.Unaddressed audience =
                Audience.of(code(root, Pointer.root(), "purpose", Purpose.class, Purpose.TEAM), reader);
        return new Receipt(
                audience.about(about.isEmpty() ? List.of(reader) : about),
                day(root),
                text(root, "copyId", "[A-Z2-9]{4}", "AAAA"),
                text(root, "viewHash", "[0-9a-f]{64}", "0".repeat(64)),
                withheld(root),
                recordIds(root),
                counts(root),
                hidden(root));
    }

    private LocalDate day(ObjectNode root) throws RecordReadException {
        String text = text(root, "asOf", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "2000-01-01");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return wrong(root, "asOf", ProblemCode.DATE_EXPECTED, LocalDate.EPOCH);
        }
    }

    private List<Withheld> withheld(ObjectNode root) throws RecordReadException {
        List<Withheld> withheld = new ArrayList<>();
        List<Node> items = items(root, "withheld");
        for (int index = 0; index < items.size(); index++) {
            Pointer at = Pointer.root().member("withheld").item(index);
            ObjectNode item = object(items.get(index), at);
            checkMembers(item, WITHHELD, at);
            WithheldReason reason = code(item, at, "reason", WithheldReason.class, WithheldReason.NOT_FOR_THIS_READER);
            withheld.add(new Withheld(place(item, at), reason));
        }
        return withheld;
    }

    private RecordPath place(ObjectNode item, Pointer at) throws RecordReadException {
        if (item.get("place") instanceof TextNode text) {
            try {
                return RecordPath.parse(text.text());
            } catch (IllegalArgumentException noPath) {
                problems.add(ProblemCode.REFERENCE_EXPECTED, at.member("place"), text.offset());
                return RecordPath.root();
            }
        }
        problems.add(ProblemCode.MISSING_MEMBER, at, item.offset(), "place");
        return RecordPath.root();
    }

    private Map<String, String> recordIds(ObjectNode root) throws RecordReadException {
        ObjectNode table = object(member(root, "recordIds"), Pointer.root().member("recordIds"));
        Map<String, String> ids = new LinkedHashMap<>();
        for (int index = 0; index < table.size(); index++) {
            Node id = table.value(index);
            if (id instanceof TextNode text
                    && text.text().matches(ID)
                    && table.name(index).matches(ID)) {
                ids.put(table.name(index), text.text());
            } else {
                problems.add(ProblemCode.ID_EXPECTED, Pointer.root().member("recordIds"), id.offset());
            }
        }
        return ids;
    }

    private Map<String, Integer> counts(ObjectNode root) throws RecordReadException {
        ObjectNode table = object(member(root, "shown"), Pointer.root().member("shown"));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int index = 0; index < table.size(); index++) {
            Node count = table.value(index);
            if (count instanceof NumberNode number && number.written().matches("[1-9][0-9]{0,8}")) {
                counts.put(table.name(index), Integer.parseInt(number.written()));
            } else {
                problems.add(ProblemCode.WHOLE_NUMBER_EXPECTED, Pointer.root().member("shown"), count.offset());
            }
        }
        return counts;
    }

    private Map<Purpose, Set<String>> hidden(ObjectNode root) throws RecordReadException {
        Pointer at = Pointer.root().member("hiddenByCouncil");
        ObjectNode table = object(member(root, "hiddenByCouncil"), at);
        Map<Purpose, Set<String>> hidden = new LinkedHashMap<>();
        for (int index = 0; index < table.size(); index++) {
            Purpose purpose = constant(table.name(index), Purpose.class);
            if (purpose == null) {
                problems.add(ProblemCode.CODE_EXPECTED, at, table.value(index).offset(), codes(Purpose.class));
            } else {
                hidden.put(purpose, new LinkedHashSet<>(texts(table, table.name(index))));
            }
        }
        return hidden;
    }

    private void checkMembers(ObjectNode object, Set<String> members, Pointer at) throws RecordReadException {
        for (int index = 0; index < object.size(); index++) {
            if (!members.contains(object.name(index))) {
                problems.add(ProblemCode.UNKNOWN_MEMBER, at, object.value(index).offset());
            }
        }
    }

    private ObjectNode object(@Nullable Node node, Pointer at) throws RecordReadException {
        if (node instanceof ObjectNode object) {
            return object;
        }
        problems.add(ProblemCode.OBJECT_EXPECTED, at, node == null ? 0 : node.offset());
        return ObjectNode.builder().build();
    }

    private @Nullable Node member(ObjectNode object, String name) throws RecordReadException {
        Node node = object.get(name);
        if (node == null) {
            problems.add(ProblemCode.MISSING_MEMBER, Pointer.root(), Math.max(0, object.offset()), name);
        }
        return node;
    }

    private List<Node> items(ObjectNode object, String name) throws RecordReadException {
        return member(object, name) instanceof ListNode list
                ? list.items()
                : wrong(object, name, ProblemCode.LIST_EXPECTED, List.of());
    }

    private List<String> texts(ObjectNode object, String name) throws RecordReadException {
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

    private String text(ObjectNode object, String name, String form, String harmless) throws RecordReadException {
        Node node = member(object, name);
        if (node instanceof TextNode text && text.text().matches(form)) {
            return text.text();
        }
        return node == null ? harmless : wrong(object, name, ProblemCode.TEXT_EXPECTED, harmless);
    }

    private <E extends Enum<E>> E code(ObjectNode object, Pointer at, String name, Class<E> type, E harmless)
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

    private static <E extends Enum<E>> @Nullable E constant(String code, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String codes(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private <T> T wrong(ObjectNode object, String name, ProblemCode code, T harmless) throws RecordReadException {
        Node node = object.get(name);
        problems.add(code, Pointer.root().member(name), node == null ? 0 : Math.max(0, node.offset()));
        return harmless;
    }
}
