package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** SG-01: a goal that answers no worry is a demand. */
final class Sg01AnswersOneStatement implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SG-01");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("safetyGoals", ThreeColumnMap::getSafetyGoals)
                .filter(goal -> goal.value().getDangerStatement().isEmpty())
                .map(goal -> goal.at("dangerStatement"));
    }
}
