package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** SC-02: nothing is taken for granted, because councils differ. */
final class Sc02WhichEndIsSafe implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SC-02");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("scales", ThreeColumnMap::getScales)
                .filter(scale -> scale.value().getPolarity().isEmpty())
                .map(scale -> scale.at("polarity"));
    }
}
