package org.threecolumns.check.standard;

import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;

/** SC-03: one person, whom the record knows. */
final class Sc03OnePerson implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SC-03");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return Ratings.of(inspection).flatMap(rating -> place(inspection, rating).stream());
    }

    private static Optional<Place> place(Inspection inspection, Located<Ratings.OnScale> rating) {
        Optional<String> rater = rating.value().rating().getRater();
        if (rater.isEmpty()) {
            return Optional.of(rating.at("rater"));
        }
        if (inspection.people().isOnePerson(rater.get())) {
            return Optional.empty();
        }
        boolean known = inspection.people().person(rater.get()).isPresent();
        return Optional.of(rating.at("rater").worded(known ? "impersonal" : "unknown"));
    }
}
