package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;

/** GEN-02: what people intend is neither seen nor reported, so goals and next steps are left alone. */
final class Gen02HowWeKnow implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("GEN-02");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return Contents.of(inspection)
                .filter(item -> !Contents.isIntention(item))
                .filter(item -> item.value().getInfoType().isEmpty())
                .map(item -> item.at("infoType"));
    }
}
