package org.threecolumns.check.standard;

import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Lexicon;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.NotKnown;
import org.threecolumns.model.map.ThreeColumnMap;

/** HRM-02: where the cause is not known and a reason says so, what happened is enough. */
final class Hrm02AdultBehaviour implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("HRM-02");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection.inMap("harm", ThreeColumnMap::getHarm).flatMap(harm -> place(inspection, harm).stream());
    }

    private static Optional<Place> place(Inspection inspection, Located<Harm> harm) {
        Harm value = harm.value();
        if (Texts.isThere(value.getAdultBehaviour())) {
            return label(inspection, value, value.getAdultBehaviour())
                    .map(weak -> weak ? harm.at("adultBehaviour").onlyAsPrompt() : harm.at("adultBehaviour"))
                    .map(place -> place.worded("label"));
        }
        boolean reasoned = value.getCauseUnknown().flatMap(NotKnown::getReason).isPresent();
        return reasoned && Texts.isThere(value.getWhatHappened())
                ? Optional.empty()
                : Optional.of(harm.at("adultBehaviour"));
    }

    /** {@return whether the sign is weak, or empty if the text is more than a label} */
    private static Optional<Boolean> label(Inspection inspection, Harm harm, Optional<String> text) {
        Optional<Lexicon> labels = inspection.lexicon("C", harm);
        Optional<Lexicon> filler = inspection.lexicon("FILLER", harm);
        if (labels.isEmpty() || text.isEmpty() || labels.get().in(text.get()).isEmpty()) {
            return Optional.empty();
        }
        String rest = labels.get().without(text.get());
        boolean onlyLabels =
                rest.isEmpty() || filler.filter(words -> words.isAllOf(rest)).isPresent();
        return onlyLabels ? Optional.of(labels.get().isUnverified()) : Optional.empty();
    }
}
