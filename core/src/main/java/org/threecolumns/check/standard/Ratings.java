package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;

/** The ratings of all scales of the current map. */
final class Ratings {
    private Ratings() {}

    /** A rating and the scale it stands on. */
    record OnScale(Scale scale, ScaleRating rating) {
        @Override
        public String toString() {
            return "OnScale";
        }
    }

    static Stream<Located<OnScale>> of(Inspection inspection) {
        return inspection
                .inMap("scales", ThreeColumnMap::getScales)
                .flatMap(scale -> inspection
                        .inside(scale, "ratings", Scale::getRatings)
                        .map(rating -> new Located<>(rating.path(), new OnScale(scale.value(), rating.value()))));
    }
}
