package org.threecolumns.check.standard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Located;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.map.DangerStatement;

/** DS-06: now or later is enough here. */
final class Ds06EffectOnEachChild implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("DS-06");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        return inspection.dangerStatements().flatMap(statement -> {
            Set<String> told = inspection
                    .inside(statement, "impactByChild", DangerStatement::getImpactByChild)
                    .map(Located::value)
                    .filter(impact -> Texts.isThere(impact.getShortTerm()) || Texts.isThere(impact.getLongTerm()))
                    .flatMap(impact -> impact.getChild().stream())
                    .collect(Collectors.toSet());
            return inspection.childrenOf(statement.value().getChildren()).stream()
                    .filter(child -> !told.contains(child))
                    .map(child -> statement.at("impactByChild").concerning(child));
        });
    }
}
