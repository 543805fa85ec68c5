package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** SG-02: a team or a service is not a person. */
final class Sg02WhoDoesIt implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SG-02");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("safetyGoals", ThreeColumnMap::getSafetyGoals)
                .flatMap(goal -> inspection.people().nobodyNamed(goal.value().getDoers(), goal.at("doers")).stream());
    }
}
