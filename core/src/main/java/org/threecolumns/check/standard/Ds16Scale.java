package org.threecolumns.check.standard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** DS-16: a scale about the map as a whole does not count. */
final class Ds16Scale implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("DS-16");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        Set<String> scaled = inspection
                .inMap("scales", ThreeColumnMap::getScales)
                .flatMap(scale -> scale.value().getAbout().stream())
                .collect(Collectors.toSet());
        return inspection
                .dangerStatements()
                .filter(statement -> !scaled.contains(statement.value().getId()))
                .map(Located::here);
    }
}
