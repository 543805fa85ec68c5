package org.threecolumns.check.standard;

import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.scale.ScaleRating;

/** SC-10: a guess is the rating of whoever guesses, marked, on behalf of the other. */
final class Sc10GuessUnderOwnName implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SC-10");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return Ratings.of(inspection).flatMap(rating -> place(rating).stream());
    }

    private static Optional<Place> place(Located<Ratings.OnScale> located) {
        ScaleRating rating = located.value().rating();
        boolean proxy = rating.isViaProxy().orElse(false);
        Optional<String> rater = rating.getRater();
        Optional<String> other = rating.getOnBehalfOf();
        boolean saidByOthersOnly = !rating.getSaidBy().isEmpty()
                && rater.filter(name -> !rating.getSaidBy().contains(name)).isPresent();
        if (saidByOthersOnly || (proxy && (other.isEmpty() || other.equals(rater)))) {
            return Optional.of(located.at("rater").worded("anothersName"));
        }
        boolean unmarked = !proxy && other.isPresent() && !other.equals(rater);
        return unmarked ? Optional.of(located.at("viaProxy").worded("unmarked")) : Optional.empty();
    }
}
