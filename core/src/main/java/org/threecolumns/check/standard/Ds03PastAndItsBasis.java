package org.threecolumns.check.standard;

import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.DomainModel;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ThreeColumnMap;

/** DS-03: a map without categories has nothing typed to rest on, so only the past is asked for there. */
final class Ds03PastAndItsBasis implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("DS-03");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        boolean typed = inspection
                .record()
                .getCase()
                .getDomainModel()
                .filter(UNTYPED::contains)
                .isEmpty();
        boolean reasoned = inspection
                .record()
                .getMap()
                .flatMap(ThreeColumnMap::getNoHarmReason)
                .isPresent();
        return inspection
                .dangerStatements()
                .filter(statement ->
                        !reasoned && statement.value().getNoHarmReason().isEmpty())
                .flatMap(statement -> places(statement, typed));
    }

    private static Stream<Place> places(Located<DangerStatement> statement, boolean typed) {
        Stream.Builder<Place> places = Stream.builder();
        if (!Texts.isThere(statement.value().getWhatHappened())) {
            places.add(statement.at("whatHappened").worded("past"));
        }
        if (typed && statement.value().getBasedOn().isEmpty()) {
            places.add(statement.at("basedOn").worded("basis"));
        }
        return places.build();
    }

    private static final Set<DomainModel> UNTYPED = Set.of(DomainModel.FOUR, DomainModel.THREE);
}
