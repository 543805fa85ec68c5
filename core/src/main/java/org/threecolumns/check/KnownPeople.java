package org.threecolumns.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ChildName;
import org.threecolumns.model.Individual;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Relation;
import org.threecolumns.model.RelationKind;

/** The people and children of one record, found by id. */
public final class KnownPeople {
    private static final Set<RelationKind> OUTSIDE_THE_FAMILY =
            Set.of(RelationKind.FRIEND, RelationKind.NEIGHBOUR, RelationKind.PROFESSIONAL);

    private final Map<String, Individual> byId = new HashMap<>();
    private final Set<String> children = new HashSet<>();
    private final List<Lexicon> impersonal;

    KnownPeople(CaseRecord record, List<Lexicon> impersonal) {
        this.impersonal = impersonal;
        record.getPeople().forEach(person -> byId.putIfAbsent(person.getId(), person));
        record.getChildren().forEach(child -> {
            byId.putIfAbsent(child.getId(), child);
            children.add(child.getId());
        });
    }

    /**
     * {@return the person or child of that id, or empty if the record knows none}
     *
     * @param id an id
     */
    public Optional<Individual> person(String id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * {@return whether a child of the case has that id}
     *
     * @param id an id
     */
    public boolean isChild(String id) {
        return children.contains(id);
    }

    /**
     * {@return whether the record knows somebody of that id who is one person: a team or a service entered as if it were
     * somebody does not count}
     *
     * @param id an id
     */
    public boolean isOnePerson(String id) {
        return person(id).isPresent() && !isImpersonal(id);
    }

    /**
     * {@return whether the name under that id is the name of a team, a service or a meeting}
     *
     * @param id an id
     */
    public boolean isImpersonal(String id) {
        return person(id)
                .flatMap(Individual::getName)
                .filter(name -> impersonal.stream().anyMatch(list -> list.isAllOf(name)))
                .isPresent();
    }

    /**
     * {@return whether somebody belongs to the family: a child of the case, or an adult who is neither there for work nor
     * only a friend or neighbour}
     *
     * @param id an id
     */
    public boolean isFamily(String id) {
        return isChild(id) || person(id).filter(KnownPeople::isRelative).isPresent();
    }

    private static boolean isRelative(Individual person) {
        boolean works = person.isProfessional().orElse(false);
        Set<RelationKind> kinds = person.getRelations().stream()
                .map(Relation::getKind)
                .flatMap(Optional::stream)
                .map(OpenCode::known)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return !works && (kinds.isEmpty() || !OUTSIDE_THE_FAMILY.containsAll(kinds));
    }

    /**
     * {@return every way this person is called: names in full, each part of a name, and what children call them}
     *
     * @param id an id
     */
    public List<String> names(String id) {
        return person(id).map(KnownPeople::names).orElse(List.of());
    }

    private static List<String> names(Individual person) {
        Stream<String> inFull = Stream.concat(person.getName().stream(), person.getKnownAs().stream());
        return Stream.concat(
                        inFull.flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split("\\s+", -1)))),
                        person.getChildNames().stream().map(ChildName::getName).flatMap(Optional::stream))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /**
     * {@return the place of a list of people in which no person is named: with the usual words if it is empty, with the
     * wording {@code impersonal} if it names teams or services only; empty if somebody is named}
     *
     * @param ids the ids in the list
     * @param list the place of the list
     */
    public Optional<Place> nobodyNamed(Collection<String> ids, Place list) {
        if (ids.stream().anyMatch(id -> !isImpersonal(id))) {
            return Optional.empty();
        }
        return Optional.of(ids.isEmpty() ? list : list.worded("impersonal"));
    }
}
