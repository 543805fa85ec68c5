package org.threecolumns.share;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Provenance;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.ThreeColumnMap;

/** Those whom a danger statement or a harm of any map names as responsible, and since when the record does so. */
final class ResponsiblePeople {
    /** The record does not say since when. */
    static final LocalDate SOME_DAY = LocalDate.MIN;

    private final List<ThreeColumnMap> maps;
    private final Map<String, LocalDate> since = new HashMap<>();

    private ResponsiblePeople(CaseRecord record) {
        this.maps = Stream.concat(record.getMap().stream(), record.getEarlierMaps().stream())
                .toList();
        maps.forEach(this::read);
    }

    /** {@return the ids of all of them} */
    static Set<String> of(CaseRecord record) {
        return new ResponsiblePeople(record).since.keySet();
    }

    /**
     * {@return all of them and everybody who lives with one, each with the day from which the record says so; of several
     * whom they live with, the one who was named last}
     */
    static Map<String, LocalDate> withHouseholds(CaseRecord record, Map<String, Individual> people) {
        Map<String, LocalDate> responsible = new ResponsiblePeople(record).since;
        Map<String, LocalDate> near = new HashMap<>(responsible);
        responsible.forEach((person, day) -> {
            Individual known = people.get(person);
            if (known != null) {
                Onlookers.household(known, people).forEach(other -> near.merge(other, day, ResponsiblePeople::later));
            }
        });
        return near;
    }

    private void read(ThreeColumnMap map) {
        LocalDate day = isOldest(map) ? SOME_DAY : map.getMappedOn().orElse(SOME_DAY);
        map.getDangerStatements().forEach(each -> add(each.getResponsiblePeople(), enteredOn(each, day)));
        map.getHarm().forEach(each -> add(each.getCausedBy(), enteredOn(each, day)));
    }

    /** What stands in the oldest map that the record holds may have been known before: maps are written on. */
    private boolean isOldest(ThreeColumnMap map) {
        return maps.stream()
                .flatMap(other -> other.getMappedOn().stream())
                .noneMatch(on -> map.getMappedOn().filter(on::isBefore).isPresent());
    }

    private static LocalDate enteredOn(Shareable element, LocalDate dayOfMap) {
        return element.getProvenance().flatMap(Provenance::getEnteredOn).orElse(dayOfMap);
    }

    private void add(List<String> people, LocalDate day) {
        people.forEach(person -> since.merge(person, day, ResponsiblePeople::earlier));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
