package org.threecolumns.check.standard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.map.MapColumn;
import org.threecolumns.model.map.ThreeColumnMap;

/** GEN-04: a reason for a child and a column is as good as an item; an empty column is MAP-01. */
final class Gen04EachChildInEachColumn implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("GEN-04");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection.map().stream()
                .flatMap(map -> Stream.of(MapColumn.values()).flatMap(column -> missing(inspection, map, column)));
    }

    private static Stream<Place> missing(Inspection inspection, Located<ThreeColumnMap> map, MapColumn column) {
        List<Located<? extends Attributed>> items =
                Columns.items(inspection, column).toList();
        if (items.isEmpty()) {
            return Stream.empty();
        }
        Set<String> present = new HashSet<>();
        items.forEach(item -> present.addAll(inspection.childrenOf(Columns.children(item.value()))));
        map.value().getNothingFor().stream()
                .filter(reason -> Columns.isReasonFor(reason, column))
                .forEach(reason -> reason.getChild().ifPresent(present::add));
        return inspection.children().stream()
                .filter(child -> !present.contains(child))
                .map(child -> map.at(Columns.member(column)).concerning(child).worded(Columns.member(column)));
    }
}
