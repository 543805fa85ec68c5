package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;

/** DS-04: what people fear, if nothing changes. */
final class Ds04Future implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("DS-04");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .dangerStatements()
                .filter(statement -> !Texts.isThere(statement.value().getWhatCouldHappen()))
                .map(statement -> statement.at("whatCouldHappen"));
    }
}
