package org.threecolumns.check.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** SG-03: naming no child means all children of the map, on either side. */
final class Sg03SameChildren implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SG-03");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        Map<String, Set<String>> children = new HashMap<>();
        inspection
                .inMap("dangerStatements", ThreeColumnMap::getDangerStatements)
                .forEach(statement -> children.put(
                        statement.value().getId(),
                        Set.copyOf(inspection.childrenOf(statement.value().getChildren()))));
        return inspection
                .inMap("safetyGoals", ThreeColumnMap::getSafetyGoals)
                .filter(goal -> goal.value()
                        .getDangerStatement()
                        .map(children::get)
                        .filter(theirs -> !theirs.equals(
                                Set.copyOf(inspection.childrenOf(goal.value().getChildren()))))
                        .isPresent())
                .map(goal -> goal.at("children"));
    }
}
