package org.threecolumns.check.standard;

import java.util.List;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.map.ComplicatingFactor;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.ExistingStrength;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.MapColumn;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.NothingFor;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;

/** What stands in each of the three columns, categorised or not. */
final class Columns {
    private Columns() {}

    /** {@return the member that holds a column's items without a category} */
    static String member(MapColumn column) {
        return switch (column) {
            case WORRIED -> "worried";
            case WORKING_WELL -> "workingWell";
            case NEEDS_TO_HAPPEN -> "needsToHappen";
        };
    }

    static Stream<Located<MapItem>> uncategorised(Inspection inspection, MapColumn column) {
        return switch (column) {
            case WORRIED -> inspection.inMap("worried", ThreeColumnMap::getWorried);
            case WORKING_WELL -> inspection.inMap("workingWell", ThreeColumnMap::getWorkingWell);
            case NEEDS_TO_HAPPEN -> inspection.inMap("needsToHappen", ThreeColumnMap::getNeedsToHappen);
        };
    }

    static Stream<Located<? extends Attributed>> items(Inspection inspection, MapColumn column) {
        return Stream.concat(categorised(inspection, column), uncategorised(inspection, column));
    }

    private static Stream<Located<? extends Attributed>> categorised(Inspection inspection, MapColumn column) {
        return switch (column) {
            case WORRIED ->
                Stream.of(
                                inspection.inMap("harm", ThreeColumnMap::getHarm),
                                inspection.dangerStatements(),
                                inspection.inMap("complicatingFactors", ThreeColumnMap::getComplicatingFactors))
                        .flatMap(items -> items);
            case WORKING_WELL ->
                Stream.concat(
                        inspection.inMap("existingStrengths", ThreeColumnMap::getExistingStrengths),
                        inspection.inMap("existingSafety", ThreeColumnMap::getExistingSafety));
            case NEEDS_TO_HAPPEN ->
                Stream.concat(
                        inspection.inMap("safetyGoals", ThreeColumnMap::getSafetyGoals),
                        inspection.inMap("nextSteps", ThreeColumnMap::getNextSteps));
        };
    }

    /** {@return the children that an item of a column names} */
    static List<String> children(Attributed item) {
        if (item instanceof Harm harm) {
            return harm.getChildren();
        } else if (item instanceof DangerStatement statement) {
            return statement.getChildren();
        } else if (item instanceof ComplicatingFactor factor) {
            return factor.getChildren();
        } else if (item instanceof ExistingStrength strength) {
            return strength.getChildren();
        } else if (item instanceof ExistingSafety safety) {
            return safety.getChildren();
        } else if (item instanceof SafetyGoal goal) {
            return goal.getChildren();
        } else if (item instanceof NextStep step) {
            return step.getChildren();
        }
        return item instanceof MapItem other ? other.getChildren() : List.of();
    }

    /** {@return whether it says why a column has nothing for a child} */
    static boolean isReasonFor(NothingFor reason, MapColumn column) {
        return reason.getColumn().filter(column::equals).isPresent() && Texts.isThere(reason.getReason());
    }
}
