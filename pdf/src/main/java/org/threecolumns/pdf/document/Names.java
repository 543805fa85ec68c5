package org.threecolumns.pdf.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threecolumns.model.Child;
import org.threecolumns.model.Individual;
import org.threecolumns.share.SharedRecord;

/** What people are called on a page: first names, as people at a table speak, whole names where first names would mix two up. */
final class Names {
    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Labels labels;
    private final Map<String, Individual> people = new LinkedHashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Names(SharedRecord copy, Labels labels) {
        this.labels = labels;
        Stream.<Individual>concat(copy.people().stream(), copy.children().stream())
                .forEach(person -> people.put(person.getId(), person));
        Map<String, String> seen = new HashMap<>();
        people.values().stream().flatMap(person -> person.getName().stream()).forEach(name -> {
            String other = seen.putIfAbsent(shortForm(name), name);
            if (other != null && !other.equals(name)) {
                ambiguous.add(shortForm(name));
            }
        });
    }

    Optional<Individual> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    String of(String id) {
        return person(id).map(this::of).orElse(labels.get("name.not-known"));
    }

    String of(Individual person) {
        return person.getName()
                .map(name -> ambiguous.contains(shortForm(name)) ? name : shortForm(name))
                .orElseGet(() -> withoutName(person));
    }

    String whole(Individual person) {
        return person.getName().orElseGet(() -> withoutName(person));
    }

    /** The names with commas and the language's last joining word. */
    String list(List<String> ids) {
        List<String> names = ids.stream().map(this::of).distinct().toList();
        return names.isEmpty() ? labels.get("name.not-known") : joined(names);
    }

    /** Words of one kind, at least one, with commas and the language's last joining word. */
    String joined(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        return parts.size() == 1
                ? last
                : String.join(labels.get("list.separator"), parts.subList(0, parts.size() - 1))
                        + labels.get("list.last")
                        + last;
    }

    private String withoutName(Individual person) {
        return labels.get(person instanceof Child child && child.unborn() ? "name.unborn" : "name.not-known");
    }

    private static String shortForm(String name) {
        List<String> words = SPACE.splitAsStream(name.strip()).toList();
        return words.size() > 1 && TITLES.contains(words.get(0))
                ? words.get(0) + "\u00A0" + words.get(words.size() - 1)
                : words.get(0);
    }
}
