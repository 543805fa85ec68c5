package org.threecolumns.share;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threecolumns.internal.strictjson.Document;
import org.threecolumns.internal.strictjson.Node;
import org.threecolumns.internal.strictjson.NumberNode;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.Problems;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.TextNode;
import org.threecolumns.model.Held;
import org.threecolumns.model.RecordPath;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/** One reading of one receipt. What is wrong is collected, and reading goes on with something harmless. */
final class ReceiptReading {
    private static final Set<String> MEMBERS = Set.of(
            "receipt",
            "library",
            "table",
            "copyId",
            "viewHash",
            "purpose",
            "reader",
            "about",
            "asOf",
            "held",
            "couldBeSeenBy",
            "hiddenByCouncil",
            "shown",
            "withheld",
            "recordIds",
            "seal");
    private static final Set<String> WITHHELD = Set.of("place", "reason");
    private static final String DIGEST = "[0-9a-f]{64}";
    private static final String ID = "[A-Za-z][A-Za-z0-9_-]{0,39}";

    private final Problems problems;
    private final MemberReading members;

    private ReceiptReading(Problems problems) {
        this.problems = problems;
        this.members = new MemberReading(problems);
    }

    static Receipt read(byte[] bytes, ReadLimits limits) throws RecordReadException {
        Document document = StrictJson.document(bytes, limits);
        ReceiptReading reading = new ReceiptReading(document.problems());
        Receipt receipt = reading.receipt(reading.members.object(document.root(), Pointer.root()));
        document.problems().refuseIfAny();
        return receipt;
    }

    private Receipt receipt(ObjectNode root) throws RecordReadException {
        checkVersion(root);
        members.checkMembers(root, MEMBERS, Pointer.root());
        ReceiptBody body = new ReceiptBody(
                audience(root),
                day(root),
                members.text(root, "copyId", "[A-Z2-9]{4}", "AAAA"),
                members.text(root, "viewHash", DIGEST, "0".repeat(64)),
                new MadeWith(
                        members.text(root, "library", "[0-9A-Za-z.-]{1,40}", "0"),
                        members.text(root, "table", "[0-9a-f]{12}", "0")),
                withheld(root),
                recordIds(root),
                counts(root),
                hidden(root));
        return new Receipt(body, root.get("seal") == null ? null : members.text(root, "seal", DIGEST, "0".repeat(64)));
    }

    /** After another version nothing else makes sense: a receipt of an older shape is refused by its name. */
    private void checkVersion(ObjectNode root) throws RecordReadException {
        if (root.get("receipt") instanceof TextNode version && !version.text().equals(ReceiptWriter.VERSION)) {
            Object[] arguments = version.text().matches("[0-9.]{1,12}")
                    ? new Object[] {ReceiptWriter.VERSION, version.text()}
                    : new Object[] {ReceiptWriter.VERSION};
            problems.add(ProblemCode.UNKNOWN_VERSION, Pointer.root().member("receipt"), version.offset(), arguments);
            problems.refuseIfAny();
        }
        members.text(root, "receipt", "0\\.2", ReceiptWriter.VERSION);
    }

    private Audience audience(ObjectNode root) throws RecordReadException {
        String reader = members.text(root, "reader", ID, "reader");
        List<String> about = ids(root, "about");
        return Audience.of(members.code(root, Pointer.root(), "purpose", Purpose.class, Purpose.TEAM), reader)
                .about(about.isEmpty() ? List.of(reader) : about)
                .held(holding(root));
    }

    /** Nobody named is nobody; where nothing is named at all, it is not known who could see the copy. */
    private Holding holding(ObjectNode root) throws RecordReadException {
        Holding holding = Holding.of(members.code(root, Pointer.root(), "held", Held.class, Held.READ_TOGETHER));
        if (root.get("couldBeSeenBy") == null) {
            return holding;
        }
        List<String> people = ids(root, "couldBeSeenBy");
        return people.isEmpty() ? holding.seenByNobody() : holding.seenBy(people);
    }

    private List<String> ids(ObjectNode root, String name) throws RecordReadException {
        List<String> ids = members.texts(root, name);
        return ids.stream().allMatch(id -> id.matches(ID))
                ? ids
                : members.wrong(root, name, ProblemCode.ID_EXPECTED, List.of());
    }

    private LocalDate day(ObjectNode root) throws RecordReadException {
        String text = members.text(root, "asOf", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "2000-01-01");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return members.wrong(root, "asOf", ProblemCode.DATE_EXPECTED, LocalDate.EPOCH);
        }
    }

    private List<Withheld> withheld(ObjectNode root) throws RecordReadException {
        List<Withheld> withheld = new ArrayList<>();
        List<Node> items = members.items(root, "withheld");
        for (int index = 0; index < items.size(); index++) {
            Pointer at = Pointer.root().member("withheld").item(index);
            ObjectNode item = members.object(items.get(index), at);
            members.checkMembers(item, WITHHELD, at);
            WithheldReason reason =
                    members.code(item, at, "reason", WithheldReason.class, WithheldReason.NOT_FOR_THIS_READER);
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
        ObjectNode table =
                members.object(members.member(root, "recordIds"), Pointer.root().member("recordIds"));
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
        ObjectNode table =
                members.object(members.member(root, "shown"), Pointer.root().member("shown"));
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
        ObjectNode table = members.object(members.member(root, "hiddenByCouncil"), at);
        Map<Purpose, Set<String>> hidden = new LinkedHashMap<>();
        for (int index = 0; index < table.size(); index++) {
            Purpose purpose = MemberReading.constant(table.name(index), Purpose.class);
            if (purpose == null) {
                problems.add(
                        ProblemCode.CODE_EXPECTED, at, table.value(index).offset(), MemberReading.codes(Purpose.class));
            } else {
                hidden.put(purpose, new LinkedHashSet<>(members.texts(table, table.name(index))));
            }
        }
        return hidden;
    }
}
