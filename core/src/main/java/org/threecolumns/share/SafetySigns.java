package org.threecolumns.share;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.SafetyObject;

/**
 * A child's safety object, signals and the place where a page is kept: they work as long as those whom the child needs
 * them against do not know them. A copy that such a person could see does not hold them, nor one that somebody could see
 * who lives with such a person, unless they were released to that person by name.
 */
final class SafetySigns {
    private static final Set<String> OF_A_CHILDS_PLAN = Set.of("safetyObject", "signals", "whereKept");

    private final Request request;
    private final Set<String> unsafe;

    SafetySigns(Request request) {
        this.request = request;
        this.unsafe = new LinkedHashSet<>(request.onlookers());
        unsafe.retainAll(responsible(request));
    }

    /** {@return everybody whose behaviour a map names as harm or danger, and whoever lives with one of them} */
    private static Set<String> responsible(Request request) {
        Set<String> all = new HashSet<>();
        Stream.concat(request.record().getMap().stream(), request.record().getEarlierMaps().stream())
                .flatMap(SafetySigns::named)
                .forEach(person -> {
                    all.add(person);
                    if (request.people().containsKey(person)) {
                        all.addAll(Onlookers.household(
                                Objects.requireNonNull(request.people().get(person)), request.people()));
                    }
                });
        return all;
    }

    private static Stream<String> named(ThreeColumnMap map) {
        return Stream.concat(
                map.getDangerStatements().stream().flatMap(statement -> statement.getResponsiblePeople().stream()),
                map.getHarm().stream().flatMap(harm -> harm.getCausedBy().stream()));
    }

    /** {@return whether the element would give such a sign away to somebody who could see the copy} */
    boolean areGivenAwayBy(Shareable element) {
        return element instanceof SafetyObject && isSeen(element);
    }

    /** {@return whether the member would give such a sign away to somebody who could see the copy} */
    boolean areGivenAwayBy(Object value, MemberShape member) {
        return value instanceof ChildPlan plan && OF_A_CHILDS_PLAN.contains(member.name()) && isSeen(plan);
    }

    private boolean isSeen(Shareable element) {
        return unsafe.stream().anyMatch(person -> !request.isReleased(element, person));
    }
}
