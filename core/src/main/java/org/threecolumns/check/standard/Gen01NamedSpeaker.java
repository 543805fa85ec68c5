package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;

/** GEN-01: whoever is worried counts as a speaker of a statement, whoever acts as a speaker of a goal. */
final class Gen01NamedSpeaker implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("GEN-01");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return Contents.of(inspection)
                .flatMap(item ->
                        inspection.people().nobodyNamed(Contents.speakers(item.value()), item.at("saidBy")).stream());
    }
}
