package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** NS-01: a team or a service is not a person. */
final class Ns01WhoDoesIt implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("NS-01");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("nextSteps", ThreeColumnMap::getNextSteps)
                .flatMap(step -> inspection.people().nobodyNamed(step.value().getWho(), step.at("who")).stream());
    }
}
