package org.threecolumns.check.standard;

import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.NotKnown;

/** DS-09: a reason is enough where it is not known; who is known is called by a name in what people read. */
final class Ds09WhoseBehaviour implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("DS-09");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection.dangerStatements().flatMap(statement -> places(inspection, statement));
    }

    private static Stream<Place> places(Inspection inspection, Located<DangerStatement> statement) {
        DangerStatement value = statement.value();
        if (value.getResponsiblePeople().isEmpty()) {
            boolean reasoned = Texts.isThere(value.getResponsibleUnknown().flatMap(NotKnown::getReason));
            return reasoned ? Stream.empty() : Stream.of(statement.at("responsiblePeople"));
        }
        String read = value.getComposedText().or(value::getWhatHappened).orElse("");
        String member = value.getComposedText().isPresent() ? "composedText" : "whatHappened";
        return value.getResponsiblePeople().stream()
                .filter(person -> !inspection.people().names(person).isEmpty())
                .filter(person -> !read.isBlank()
                        && !Texts.mentions(read, inspection.people().names(person)))
                .map(person -> statement.at(member).concerning(person).worded("inText"));
    }
}
