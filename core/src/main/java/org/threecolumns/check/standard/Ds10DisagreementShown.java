package org.threecolumns.check.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.check.Inspection;
import org.threecolumns.check.Place;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleId;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.Attributed;
import org.threecolumns.model.View;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;

/** DS-10: whoever disagrees about an event on which a statement rests is heard in the statement. */
final class Ds10DisagreementShown implements PracticeRule {
    @Override
    public RuleId id() {
        return RuleId.of("DS-10");
    }

    @Override
    public Stream<Place> places(Inspection inspection) {
        Map<String, Set<String>> disagreeing = new HashMap<>();
        inspection
                .inMap("harm", ThreeColumnMap::getHarm)
                .forEach(harm -> disagreeing.put(harm.value().getId(), disagreeing(harm.value())));
        return inspection.dangerStatements().flatMap(statement -> {
            Set<String> shown = people(statement.value(), Agreement::dissents);
            return statement.value().getBasedOn().stream()
                    .flatMap(event -> disagreeing.getOrDefault(event, Set.of()).stream())
                    .distinct()
                    .filter(person -> !shown.contains(person))
                    .map(person -> statement.at("agreement").concerning(person));
        });
    }

    private static Set<String> disagreeing(Harm harm) {
        return people(
                harm, each -> each.getView().filter(View.DISAGREES::equals).isPresent());
    }

    private static Set<String> people(Attributed element, Predicate<Agreement> which) {
        return element.getAgreement().stream()
                .filter(which)
                .flatMap(each -> each.getPerson().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
