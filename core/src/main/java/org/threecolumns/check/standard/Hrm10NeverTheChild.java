package org.threecolumns.check.standard;

import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;

/** HRM-10: for harm between children a manager may record a decision; never against the child who was hurt. */
final class Hrm10NeverTheChild implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("HRM-10");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("harm", ThreeColumnMap::getHarm)
                .flatMap(harm -> harm.value().getCausedBy().stream()
                        .filter(inspection.people()::isChild)
                        .filter(child ->
                                harm.value().getChildren().contains(child) || !isDecided(inspection, harm.value()))
                        .map(child -> harm.at("causedBy").concerning(child)));
    }

    private static boolean isDecided(Inspection inspection, Harm harm) {
        return inspection.record().getStagesReached().stream()
                .flatMap(stage -> stage.getOverrides().stream())
                .filter(override -> override.getRule().equals(Optional.of("HRM-10")))
                .filter(override -> override.getItem().equals(Optional.of(harm.getId())))
                .filter(override ->
                        override.getReason().isPresent() && override.getBy().isPresent())
                .anyMatch(override -> override.getExpires()
                        .filter(end -> !inspection.asOf().isBefore(end))
                        .isEmpty());
    }
}
