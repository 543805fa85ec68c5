package org.threecolumns.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;

/**
 * What the table shows to somebody who is several things at once: of each member the narrowest that any of them sees. Made
 * once for each that is asked for; there are few.
 */
final class Column {
    private static final Map<Set<Purpose>, Column> MADE = new ConcurrentHashMap<>();

    /**
     * How one member is shown.
     *
     * @param member the member
     * @param row the line of the table
     * @param treatment what the line says
     */
    record Cell(MemberShape member, String row, Treatment treatment) {
        @Override
        public String toString() {
            return "Cell " + row;
        }
    }

    private final Map<ObjectShape, List<Cell>> cells = new HashMap<>();

    private Column(Set<Purpose> capacities) {
        SharingTable table = SharingTable.standard();
        for (ObjectShape shape : SharingTable.shapes()) {
            List<Cell> ofShape = new ArrayList<>();
            for (MemberShape member : shape.members()) {
                SharingTable.Row row = table.row(shape, member);
                Treatment treatment = capacities.stream().map(row::of).reduce(Treatment.SHOW, Treatment::and);
                ofShape.add(new Cell(member, row.name(), treatment));
            }
            cells.put(shape, List.copyOf(ofShape));
        }
    }

    static Column of(Set<Purpose> capacities) {
        return MADE.computeIfAbsent(Set.copyOf(capacities), Column::new);
    }

    /** {@return the members of a type in canonical order, each at its position} */
    List<Cell> cells(ObjectShape shape) {
        return Objects.requireNonNull(cells.get(shape), "type");
    }
}
