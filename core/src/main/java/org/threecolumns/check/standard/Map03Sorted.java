package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.MapColumn;
import org.threecolumns.model.map.ThreeColumnMap;

/** MAP-03: which maps need no categories is said by the gate changes of the pack. */
final class Map03Sorted implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("MAP-03");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        Stream<Place> waiting = inspection
                .inMap("unsorted", ThreeColumnMap::getUnsorted)
                .map(item -> item.here().worded("unsorted"));
        return Stream.concat(
                waiting,
                Stream.of(MapColumn.values())
                        .flatMap(column -> Columns.uncategorised(inspection, column))
                        .filter(item -> item.value().getCategory().isEmpty())
                        .map(item -> item.at("category")));
    }
}
