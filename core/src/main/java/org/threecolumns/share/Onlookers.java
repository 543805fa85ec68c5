package org.threecolumns.share;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.threecolumns.model.Individual;

/** Who could see a copy besides its reader. */
final class Onlookers {
    private Onlookers() {}

    /**
     * {@return the people who were named; where nobody was and the copy leaves the room, those with whom the record says
     * that the reader lives}
     */
    static Set<String> of(Holding holding, Individual reader, Map<String, Individual> people) {
        Set<String> onlookers = new LinkedHashSet<>(holding.seenBy().orElseGet(() -> household(reader, people)));
        onlookers.remove(reader.getId());
        return onlookers;
    }

    /** {@return everybody who lives with somebody: either of the two may say so} */
    static Set<String> household(Individual person, Map<String, Individual> people) {
        Set<String> household = new LinkedHashSet<>(person.getLivesWith());
        people.values().stream()
                .filter(other -> other.getLivesWith().contains(person.getId()))
                .forEach(other -> household.add(other.getId()));
        household.removeIf(id -> Objects.equals(id, person.getId()));
        return household;
    }
}
