package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** NS-03: finding something out needs no goal. */
final class Ns03TowardsAGoal implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("NS-03");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("nextSteps", ThreeColumnMap::getNextSteps)
                .filter(step -> step.value().getGoal().isEmpty()
                        && !step.value().isExploratory().orElse(false))
                .map(step -> step.at("goal"));
    }
}
