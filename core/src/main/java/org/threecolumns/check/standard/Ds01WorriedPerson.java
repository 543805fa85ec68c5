package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;

/** DS-01: a team or a service is not a person. */
final class Ds01WorriedPerson implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("DS-01");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection
                .dangerStatements()
                .flatMap(
                        statement -> inspection
                                .people()
                                .nobodyNamed(statement.value().getWorriedPeople(), statement.at("worriedPeople"))
                                .stream());
    }
}
