package org.threecolumns.share;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.model.CaseRecord;

/**
 * The one table of the policy: each member of the record, and what each purpose shows of it. Read once; a member without
 * a line, or a line without a member, is an error at the first use of the library and in every build.
 */
final class SharingTable {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * One line.
     *
     * @param name the declaring type and the member
     * @param cells what each purpose shows
     */
    record Row(String name, Map<Purpose, Treatment> cells) {
        Treatment of(Purpose purpose) {
            return cells.getOrDefault(purpose, Treatment.HIDE);
        }
    }

    private final Map<String, Row> rows;
    private final Map<Class<?>, Map<String, Row>> byType;

    private SharingTable(Map<String, Row> rows) {
        this.rows = rows;
        this.byType = resolve(rows);
    }

    /** The table, made when it is first needed. */
    private static final class Standard {
        static final SharingTable TABLE = new SharingTable(parse(MemberLines.resource("sharing-table.txt")));
    }

    static SharingTable standard() {
        return Standard.TABLE;
    }

    /** {@return the lines in their order, by the declaring type and the member} */
    Map<String, Row> rows() {
        return rows;
    }

    /** {@return the line for a member} */
    Row row(ObjectShape shape, MemberShape member) {
        Map<String, Row> members = Objects.requireNonNull(byType.get(shape.type()), "type");
        return Objects.requireNonNull(members.get(member.name()), "member");
    }

    static Map<String, Row> parse(String text) {
        Map<String, Row> rows = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            Iterator<String> cells = List.of(SPACES.split(line.strip(), -1)).iterator();
            String name = cells.next();
            Map<Purpose, Treatment> row = new EnumMap<>(Purpose.class);
            for (Purpose purpose : Purpose.values()) {
                row.put(purpose, Treatment.parse(cells.next()));
            }
            if (rows.put(name, new Row(name, row)) != null) {
                throw new IllegalStateException(name + ": two lines");
            }
        });
        return rows;
    }

    private static Map<Class<?>, Map<String, Row>> resolve(Map<String, Row> rows) {
        Map<Class<?>, Map<String, Row>> byType = new HashMap<>();
        Set<String> missing = new TreeSet<>();
        Set<String> unused = new TreeSet<>(rows.keySet());
        for (ObjectShape shape : shapes()) {
            Map<String, Row> members = new HashMap<>();
            for (MemberShape member : shape.members()) {
                String row = MemberLines.nearest(shape.type(), member.name(), rows.keySet());
                if (row == null) {
                    missing.add(shape.type().getSimpleName() + "." + member.name());
                } else {
                    members.put(member.name(), fitting(Objects.requireNonNull(rows.get(row)), member));
                    unused.remove(row);
                }
            }
            byType.put(shape.type(), members);
        }
        if (!missing.isEmpty() || !unused.isEmpty()) {
            throw new IllegalStateException(
                    "sharing table: members without a line " + missing + ", lines without a member " + unused);
        }
        return byType;
    }

    private static Row fitting(Row row, MemberShape member) {
        if (!row.cells().values().stream().allMatch(cell -> cell.fits(member))) {
            throw new IllegalStateException("sharing table: " + row.name() + " cannot be shown in this way");
        }
        return row;
    }

    /** {@return the shapes of everything that a record can hold} */
    static Set<ObjectShape> shapes() {
        Set<ObjectShape> seen = new LinkedHashSet<>();
        Deque<ObjectShape> waiting = new ArrayDeque<>(List.of(RecordShape.of(CaseRecord.class)));
        while (!waiting.isEmpty()) {
            ObjectShape shape = waiting.remove();
            if (seen.add(shape)) {
                shape.members().stream()
                        .map(MemberShape::object)
                        .filter(inner -> !inner.members().isEmpty())
                        .forEach(waiting::add);
            }
        }
        return seen;
    }
}
