package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;

/** SG-08: what people do, what it is like for a child, and who will see it. */
final class Sg08CanBeSeen implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SG-08");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("safetyGoals", ThreeColumnMap::getSafetyGoals)
                .flatMap(goal ->
                        missing(goal.value()).map(member -> goal.at(member).worded(member)));
    }

    private static Stream<String> missing(SafetyGoal goal) {
        Stream.Builder<String> missing = Stream.builder();
        if (!Texts.isThere(goal.getBehaviour())) {
            missing.add("behaviour");
        }
        if (goal.getChildExperience().stream().noneMatch(each -> Texts.isThere(each.getText()))) {
            missing.add("childExperience");
        }
        if (goal.getSeenBy().isEmpty()) {
            missing.add("seenBy");
        }
        return missing.build();
    }
}
