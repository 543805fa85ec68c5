package org.threecolumns.check.standard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;

/** SC-04: steps count from the lower end; an end that the scale does not state is the usual one. */
final class Sc04OnTheScale implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SC-04");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        BigDecimal min = BigDecimal.valueOf(inspection.threshold("min"));
        BigDecimal max = BigDecimal.valueOf(inspection.threshold("max"));
        return Ratings.of(inspection).flatMap(rating -> places(rating, min, max));
    }

    private static Stream<Place> places(Located<Ratings.OnScale> located, BigDecimal usualMin, BigDecimal usualMax) {
        ScaleRating rating = located.value().rating();
        if (rating.getValue().isEmpty()
                && rating.getValueRange().isEmpty()
                && rating.getNotGivenReason().isEmpty()) {
            return Stream.of(located.at("value").worded("missing"));
        }
        Scale scale = located.value().scale();
        BigDecimal min = scale.getMin().orElse(usualMin);
        BigDecimal max = scale.getMax().orElse(usualMax);
        Stream<Place> value = rating.getValue().stream()
                .flatMap(number -> wrong(number, min, max, scale).stream())
                .map(wording -> located.at("value").worded(wording));
        Stream<Place> range = rating.getValueRange().stream()
                .flatMap(ends -> Stream.concat(ends.getLow().stream(), ends.getHigh().stream()))
                .filter(number -> isOutside(number, min, max))
                .limit(1)
                .map(number -> located.at("valueRange").worded("outside"));
        return Stream.concat(value, range);
    }

    private static Optional<String> wrong(BigDecimal number, BigDecimal min, BigDecimal max, Scale scale) {
        if (isOutside(number, min, max)) {
            return Optional.of("outside");
        }
        BigDecimal step = scale.getStep().filter(size -> size.signum() > 0).orElse(BigDecimal.ONE);
        return number.subtract(min).remainder(step).signum() == 0 ? Optional.empty() : Optional.of("step");
    }

    private static boolean isOutside(BigDecimal number, BigDecimal min, BigDecimal max) {
        return number.compareTo(min) < 0 || number.compareTo(max) > 0;
    }
}
