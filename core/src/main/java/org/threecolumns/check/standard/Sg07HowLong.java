package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** SG-07: a period, not a word. */
final class Sg07HowLong implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SG-07");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("safetyGoals", ThreeColumnMap::getSafetyGoals)
                .filter(goal -> goal.value().getDuration().isEmpty())
                .map(goal -> goal.at("duration"));
    }
}
