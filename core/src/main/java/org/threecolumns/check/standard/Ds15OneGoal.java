package org.threecolumns.check.standard;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ThreeColumnMap;

/** DS-15: when none is needed yet is said by the gate changes of the pack. */
final class Ds15OneGoal implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("DS-15");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        Map<String, Long> goals = inspection
                .inMap("safetyGoals", ThreeColumnMap::getSafetyGoals)
                .flatMap(goal -> goal.value().getDangerStatement().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return inspection.dangerStatements().flatMap(statement -> {
            long count = goals.getOrDefault(statement.value().getId(), 0L);
            if (count == 1) {
                return Stream.empty();
            }
            return Stream.of(
                    count == 0
                            ? statement.here().worded("none")
                            : statement.here().worded("several").counting("count", (int) count));
        });
    }
}
