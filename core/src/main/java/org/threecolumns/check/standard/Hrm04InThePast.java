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
import org.threecolumns.model.map.ThreeColumnMap;

/** HRM-04: speech in quotation marks, capitals (May, Will) and "could not wake" tell of the past. */
final class Hrm04InThePast implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("HRM-04");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .inMap("harm", ThreeColumnMap::getHarm)
                .flatMap(harm -> Stream.concat(
                        places(inspection, harm, "adultBehaviour", harm.value().getAdultBehaviour()),
                        places(inspection, harm, "whatHappened", harm.value().getWhatHappened())));
    }

    private static Stream<Place> places(
            Inspection inspection, Located<Harm> harm, String member, Optional<String> text) {
        Optional<Lexicon> future = inspection.lexicon("FUTURE", harm.value());
        if (future.isEmpty() || text.isEmpty()) {
            return Stream.empty();
        }
        String told = Texts.withoutQuotations(text.get());
        String rest = inspection
                .lexicon("PAST-ABILITY", harm.value())
                .map(past -> past.without(told))
                .orElse(told);
        return future.get().in(rest).stream()
                .filter(span -> !Character.isUpperCase(rest.charAt(span.start())))
                .limit(1)
                .map(span -> harm.at(member).in(span))
                .map(place -> future.get().isUnverified() ? place.onlyAsPrompt() : place);
    }
}
