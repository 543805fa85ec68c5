package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.internal.shape.References;

/** REF-01: everywhere in the record, earlier maps too, because a copy cannot be made of it. */
final class Ref01PointsToWhatIsThere implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("REF-01");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return References.unresolved(inspection.record()).stream().map(Place::at);
    }
}
