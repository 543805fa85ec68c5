package org.threecolumns.share;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.threecolumns.model.Child;
import org.threecolumns.model.Individual;

/** Who could see a copy besides its reader. */
final class Onlookers {
    private Onlookers() {}

    /**
     * {@return the people who were named; where nobody was and the copy leaves the room, those with whom the record says
     * that the reader lives}
     */
    static Set<String> of(Holding holding, Individual reader, Map<String, Individual> people) {
        Set<String> onlookers = new LinkedHashSet<>(holding.seenBy().orElseGet(() -> atHome(reader, people)));
        onlookers.remove(reader.getId());
        return onlookers;
    }

    /**
     * {@return who could see what lies about where somebody lives: everybody who lives with them, and with a child who does}
     *
     * <p>A child can live with parents in two homes. What lies about in one of them is then not far from the other, so
     * they count as one until a worker says who could see the copy. It makes no parent one of the other's household.
     */
    static Set<String> atHome(Individual person, Map<String, Individual> people) {
        Set<String> home = household(person, people);
        for (String other : List.copyOf(home)) {
            if (people.get(other) instanceof Child child) {
                home.addAll(household(child, people));
            }
        }
        home.removeIf(id -> Objects.equals(id, person.getId()));
        return home;
    }

    /** {@return everybody who lives with somebody: either of the two may say so} */
    static Set<String> household(Individual person, Map<String, Individual> people) {
        Set<String> sharing = new LinkedHashSet<>(person.getLivesWith());
        people.values().stream()
                .filter(other -> other.getLivesWith().contains(person.getId()))
                .forEach(other -> sharing.add(other.getId()));
        sharing.remove(person.getId());
        return sharing;
    }
}
