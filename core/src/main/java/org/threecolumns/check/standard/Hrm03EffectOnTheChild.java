package org.threecolumns.check.standard;

import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;

/** HRM-03: an effect that says almost the same as the event is none. */
final class Hrm03EffectOnTheChild implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("HRM-03");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        int same = inspection.threshold("sameFromPercent");
        return inspection.inMap("harm", ThreeColumnMap::getHarm).flatMap(harm -> place(harm, same).stream());
    }

    private static Optional<Place> place(Located<Harm> harm, int same) {
        Harm value = harm.value();
        if (!Texts.isThere(value.getImpactOnChild())) {
            return Optional.of(harm.at("impactOnChild"));
        }
        boolean repeats = Stream.of(value.getAdultBehaviour(), value.getWhatHappened())
                .anyMatch(event -> Likeness.percent(
                                event.orElse(""), value.getImpactOnChild().orElse(""))
                        >= same);
        return repeats ? Optional.of(harm.at("impactOnChild").worded("same")) : Optional.empty();
    }
}
