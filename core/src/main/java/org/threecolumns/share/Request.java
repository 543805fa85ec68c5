package org.threecolumns.share;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.References;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Individual;

/**
 * One request for a copy, with what the record says about the reader.
 *
 * @param references the whole record, laid open, and where its references lead
 * @param people everybody in the record by id, children too
 * @param purpose why
 * @param reader for whom
 * @param about about which children
 * @param asOf for which day
 * @param capacities everything that the reader is in this record, the purpose among it
 * @param policy what the council adds
 * @param onlookers who else could see the copy
 * @param deciders the workers of the council who are nothing else in this record
 */
record Request(
        References references,
        Map<String, Individual> people,
        Purpose purpose,
        Individual reader,
        Set<String> about,
        LocalDate asOf,
        Set<Purpose> capacities,
        SharingPolicy policy,
        Set<String> onlookers,
        Set<String> deciders) {
    /** {@return everybody in a record by id, children too} */
    static Map<String, Individual> people(CaseRecord record) {
        Map<String, Individual> people = new LinkedHashMap<>();
        record.getPeople().forEach(person -> people.put(person.getId(), person));
        record.getChildren().forEach(child -> people.put(child.getId(), child));
        return people;
    }

    /** {@return the request of an audience whose reader stands in the record} */
    static Request of(
            References references, Audience audience, Individual reader, LocalDate asOf, SharingPolicy policy) {
        CaseRecord record = (CaseRecord) references.record().value();
        Map<String, Individual> people = people(record);
        return new Request(
                references,
                people,
                audience.purpose(),
                reader,
                audience.about(),
                asOf,
                Readership.of(record, reader),
                policy,
                Onlookers.of(audience.holding(), reader, people),
                Readership.workersOnly(record));
    }

    /** {@return the whole record, laid open} */
    ObjectValues whole() {
        return references.record();
    }

    /** {@return the whole record} */
    CaseRecord record() {
        return (CaseRecord) whole().value();
    }

    /** {@return whether the reader is a worker of the council and nothing else: they see everything} */
    boolean seesEverything() {
        return capacities.size() == 1 && capacities.contains(Purpose.TEAM);
    }

    boolean isReader(String id) {
        return reader.getId().equals(id);
    }

    /** {@return whether this person could see the copy where it is held, without being its reader} */
    boolean couldBeSeenBy(String id) {
        return onlookers.contains(id);
    }

    /** {@return the ids of all children of the record} */
    Set<String> children() {
        Set<String> children = new LinkedHashSet<>();
        record().getChildren().forEach(child -> children.add(child.getId()));
        return children;
    }

    /** {@return whether this person's name or whereabouts must not be known} */
    boolean isProtected(String id) {
        return Optional.ofNullable(people.get(id))
                .flatMap(Individual::isProtected)
                .orElse(false);
    }

    /** {@return whether a copy for this reader may hold this person at all} */
    boolean mayHold(Individual person) {
        if (seesEverything() || isReader(person.getId())) {
            return true;
        }
        if (person instanceof Child) {
            return about.contains(person.getId());
        }
        return !person.isProtected().orElse(false);
    }

    /** {@return whether an audience, permission or consent naming this reader or group reaches this reader as such} */
    boolean reaches(String named, Purpose capacity) {
        return isReader(named) || named.equals(Readership.group(capacity));
    }

    /** {@return whether a decision with this date is made by the day of the copy; one without a date is none} */
    boolean isDecided(Optional<LocalDate> on) {
        return on.filter(day -> !day.isAfter(asOf)).isPresent();
    }

    @Override
    public String toString() {
        return "Request[" + purpose + "]";
    }
}
