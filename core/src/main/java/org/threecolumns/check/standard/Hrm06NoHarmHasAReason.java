package org.threecolumns.check.standard;

import java.util.List;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.ItemCategory;
import org.threecolumns.model.map.MapColumn;
import org.threecolumns.model.map.MapItem;

/** HRM-06: a reason on the map or on every statement will do. */
final class Hrm06NoHarmHasAReason implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("HRM-06");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection.map().stream()
                .filter(map -> map.value().getHarm().isEmpty()
                        && map.value().getNoHarmReason().isEmpty())
                .filter(map ->
                        Columns.uncategorised(inspection, MapColumn.WORRIED).noneMatch(Hrm06NoHarmHasAReason::isHarm))
                .filter(map -> !everyStatementHasAReason(inspection))
                .map(map -> map.at("harm"));
    }

    private static boolean isHarm(Located<MapItem> item) {
        return item.value()
                .getCategory()
                .filter(category -> category.is(ItemCategory.HARM))
                .isPresent();
    }

    private static boolean everyStatementHasAReason(Inspection inspection) {
        List<Boolean> reasons = inspection
                .dangerStatements()
                .map(each -> each.value().getNoHarmReason().isPresent())
                .toList();
        return !reasons.isEmpty() && !reasons.contains(false);
    }
}
