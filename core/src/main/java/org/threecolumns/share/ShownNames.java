package org.threecolumns.share;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;

/**
 * What those are called whom a copy shows, as far as it shows it: a shared surname, or “Nan” of whom there are two,
 * names nobody. What the copy does not show decides nothing.
 */
final class ShownNames {
    private static final Set<String> PEOPLE = Set.of("people", "children");
    private static final Set<String> NAMES = Set.of("name", "knownAs");

    private final Map<String, Set<String>> words = new HashMap<>();

    /** {@return the names in a copy} */
    static ShownNames in(Part root) {
        ShownNames names = new ShownNames();
        root.inner().stream()
                .filter(part -> part.value() instanceof Individual)
                .forEach(person -> Standing.each(person, names::add));
        return names;
    }

    private void add(Part part) {
        for (Part.Slot slot : part.slots()) {
            for (String text : slot.texts()) {
                add(part.path().member(slot.member().name()), text);
            }
        }
    }

    /** Takes a shown text; one that calls nobody anything is let be. */
    void add(RecordPath place, String text) {
        int last = place.steps().size() - 1;
        if (last > 1
                && PEOPLE.contains(place.steps().get(0))
                && NAMES.contains(place.steps().get(last))) {
            words.computeIfAbsent(place.steps().get(1), any -> new HashSet<>()).addAll(PersonNames.words(text));
        }
    }

    /** {@return the folded words, titles too, of what those people are called} */
    Set<String> wordsOf(Predicate<String> people) {
        Set<String> all = new HashSet<>();
        words.forEach((person, own) -> {
            if (people.test(person)) {
                all.addAll(own);
            }
        });
        return all;
    }
}
