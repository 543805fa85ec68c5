package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** HRM-01: that an unnamed child means all children serves sharing, not this rule. */
final class Hrm01NamesTheChild implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("HRM-01");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("harm", ThreeColumnMap::getHarm)
                .filter(harm -> harm.value().getChildren().isEmpty())
                .map(harm -> harm.at("children"));
    }
}
