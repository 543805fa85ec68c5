package org.threecolumns.check.standard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.scale.ScaleRating;

/** GEN-03: a rating has its own date. */
final class Gen03WrittenDown implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("GEN-03");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return Stream.concat(Contents.of(inspection).flatMap(item -> item(inspection, item)), ratings(inspection));
    }

    private static Stream<Place> item(Inspection inspection, Located<? extends Attributed> item) {
        return date(inspection, item.value().getCapturedOn(), item.at("capturedOn"));
    }

    private static Stream<Place> ratings(Inspection inspection) {
        return Ratings.of(inspection).flatMap(rating -> {
            ScaleRating value = rating.value().rating();
            Optional<LocalDate> given = value.getGivenOn();
            return given.isPresent()
                    ? date(inspection, given, rating.at("givenOn"))
                    : date(inspection, value.getCapturedOn(), rating.at("givenOn"));
        });
    }

    private static Stream<Place> date(Inspection inspection, Optional<LocalDate> date, Place place) {
        if (date.isEmpty()) {
            return Stream.of(place);
        }
        return date.get().isAfter(inspection.asOf()) ? Stream.of(place.worded("future")) : Stream.empty();
    }
}
