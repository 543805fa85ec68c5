package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.scale.ScaleRating;

/** SC-05: asked and declined is a reason too; only a number needs one. */
final class Sc05HasItsReason implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("SC-05");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return Ratings.of(inspection)
                .filter(rating -> needsReason(rating.value().rating()))
                .map(rating -> rating.at("whyThisHigh"));
    }

    private static boolean needsReason(ScaleRating rating) {
        boolean hasNumber =
                rating.getValue().isPresent() || rating.getValueRange().isPresent();
        boolean hasReason = Texts.isThere(rating.getWhyThisHigh())
                || Texts.isThere(rating.getWhyNotHigher())
                || Texts.isThere(rating.getNotGivenWords())
                || rating.getNotGivenReason().isPresent();
        return hasNumber && !hasReason;
    }
}
