package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** EXS-01: kindness without danger is a strength. */
final class Exs01AnswersADanger implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("EXS-01");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("existingSafety", ThreeColumnMap::getExistingSafety)
                .filter(safety -> safety.value().getDangerStatements().isEmpty())
                .map(safety -> safety.at("dangerStatements"));
    }
}
