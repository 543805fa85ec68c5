package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;

/** MAP-06: any scale will do. */
final class Map06ScaleUnderTheMap implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("MAP-06");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection.map().stream()
                .filter(map -> map.value().getScales().isEmpty())
                .map(map -> map.at("scales"));
    }
}
