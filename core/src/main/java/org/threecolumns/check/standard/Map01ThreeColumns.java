package org.threecolumns.check.standard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.MapColumn;
import org.threecolumns.model.map.ThreeColumnMap;

/** MAP-01: an empty column is in order where a reason stands for every child. */
final class Map01ThreeColumns implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("MAP-01");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        if (inspection.map().isEmpty()) {
            return Stream.of(Place.at(RecordPath.root().member("map")));
        }
        return inspection.map().stream()
                .flatMap(map -> Stream.of(MapColumn.values())
                        .filter(column ->
                                Columns.items(inspection, column).findAny().isEmpty())
                        .filter(column -> !hasReasonForAll(inspection, map.value(), column))
                        .map(column -> map.at(Columns.member(column)).worded(Columns.member(column))));
    }

    private static boolean hasReasonForAll(Inspection inspection, ThreeColumnMap map, MapColumn column) {
        Set<String> reasoned = map.getNothingFor().stream()
                .filter(reason -> Columns.isReasonFor(reason, column))
                .flatMap(reason -> reason.getChild().stream())
                .collect(Collectors.toSet());
        return !reasoned.isEmpty() && reasoned.containsAll(inspection.children());
    }
}
