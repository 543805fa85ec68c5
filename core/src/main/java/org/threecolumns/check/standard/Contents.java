package org.threecolumns.check.standard;

import java.util.List;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.MapColumn;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;

/**
 * The items of the current map that somebody said: what stands in the three columns, the unsorted ones and the pattern of
 * harm. Scales and ratings have rules of their own; what is nested in an item has the item's speakers unless it names
 * others.
 */
final class Contents {
    private Contents() {}

    static Stream<Located<? extends Attributed>> of(Inspection inspection) {
        Stream<Located<? extends Attributed>> columns =
                Stream.of(MapColumn.values()).flatMap(column -> Columns.items(inspection, column));
        Stream<Located<? extends Attributed>> others = Stream.concat(
                inspection.inMap("unsorted", ThreeColumnMap::getUnsorted),
                inspection.map().stream().flatMap(Contents::pattern));
        return Stream.concat(columns, others);
    }

    private static Stream<Located<? extends Attributed>> pattern(Located<ThreeColumnMap> map) {
        return map.value().getHarmPattern().stream()
                .map(pattern -> new Located<>(map.path().member("harmPattern"), pattern));
    }

    /** {@return who said an item: those it names, those who are worried, those who will act} */
    static List<String> speakers(Attributed item) {
        List<String> more = List.of();
        if (item instanceof DangerStatement statement) {
            more = statement.getWorriedPeople();
        } else if (item instanceof SafetyGoal goal) {
            more = goal.getDoers();
        }
        return Stream.of(item.getSaidBy(), more).flatMap(List::stream).toList();
    }

    /** {@return whether an item says what people intend: a goal, a step, anything that needs to happen} */
    static boolean isIntention(Located<? extends Attributed> item) {
        return item.value() instanceof SafetyGoal
                || item.value() instanceof NextStep
                || item.path().steps().contains(Columns.member(MapColumn.NEEDS_TO_HAPPEN));
    }
}
