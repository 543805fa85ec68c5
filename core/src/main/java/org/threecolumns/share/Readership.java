package org.threecolumns.share;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Individual;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.Relation;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Role;
import org.threecolumns.model.network.KnowsWorries;
import org.threecolumns.model.network.NetworkMember;
import org.threecolumns.model.network.SuitabilityCheck;
import org.threecolumns.model.network.SuitabilityOutcome;

/**
 * What somebody is in a record, and for which purposes they can be a reader. Somebody who is more than one thing is
 * shown only what each would be shown, or the wider role would open the door for the narrower.
 */
final class Readership {
    private static final Set<RelationKind> PARENTAL = EnumSet.of(
            RelationKind.MOTHER,
            RelationKind.FATHER,
            RelationKind.STEP_PARENT,
            RelationKind.CARER,
            RelationKind.FOSTER_CARER);
    private static final Set<SuitabilityOutcome> SUITABLE =
            EnumSet.of(SuitabilityOutcome.OK, SuitabilityOutcome.OK_WITH_LIMITS, SuitabilityOutcome.OK_DISTANCE);
    private static final Set<RelationKind> NOT_FAMILY =
            EnumSet.of(RelationKind.PROFESSIONAL, RelationKind.FRIEND, RelationKind.NEIGHBOUR);

    private Readership() {}

    /**
     * {@return everything that somebody is}
     *
     * <p>Whoever is or was in the network, or was thought of for it, counts as a member here: who leaves or is found
     * unsuitable must not be shown more than before. A worker of the council whom anything but the work ties to the family
     * counts as of the family: they see only what is for them by name, and decide for nobody.
     */
    static Set<Purpose> of(CaseRecord record, Individual reader) {
        if (reader instanceof Child) {
            return EnumSet.of(Purpose.CHILD);
        }
        Set<Purpose> capacities = EnumSet.noneOf(Purpose.class);
        if (hasRole(reader, Role.COURT)) {
            capacities.add(Purpose.COURT);
        } else if (isProfessional(reader)) {
            capacities.add(isOfCouncil(record, reader) ? Purpose.TEAM : Purpose.PARTNER);
        }
        boolean network = hasRole(reader, Role.NETWORK_MEMBER) || isEnteredInNetwork(record, reader);
        boolean tied = capacities.contains(Purpose.TEAM) && Ties.has(record, reader);
        if (isParent(reader) || tied || (isRelative(reader, capacities.isEmpty()) && !network)) {
            capacities.add(Purpose.FAMILY);
        }
        if (network) {
            capacities.add(Purpose.NETWORK);
        }
        return capacities;
    }

    /** {@return the purposes for which somebody can ask for a copy: who left, or is in doubt, reads nothing as a member} */
    static Set<Purpose> purposes(CaseRecord record, Individual reader) {
        Set<Purpose> purposes = of(record, reader);
        if (hasLeft(record, reader) || isInDoubt(record, reader)) {
            purposes.remove(Purpose.NETWORK);
        }
        return purposes;
    }

    /** {@return the ids of those who work for the council and are nothing else in this record} */
    static Set<String> workersOnly(CaseRecord record) {
        Set<String> workers = new LinkedHashSet<>();
        record.getPeople().stream()
                .filter(person -> of(record, person).equals(Set.of(Purpose.TEAM)))
                .forEach(person -> workers.add(person.getId()));
        return workers;
    }

    /** Professionals are counted apart. */
    private static boolean isEnteredInNetwork(CaseRecord record, Individual reader) {
        return memberships(record, reader).anyMatch(Readership::isUnpaid);
    }

    private static boolean isUnpaid(NetworkMember member) {
        return !member.isProfessional().orElse(false);
    }

    /** Who has left is no member any more, whatever their role still says or their work brings them back for. */
    private static boolean hasLeft(CaseRecord record, Individual reader) {
        boolean isEntered = isEnteredInNetwork(record, reader);
        List<NetworkMember> memberships = memberships(record, reader)
                .filter(member -> !isEntered || isUnpaid(member))
                .toList();
        return !memberships.isEmpty() && memberships.stream().noneMatch(Readership::isThere);
    }

    /** {@return whether a member has not left the network} */
    static boolean isThere(NetworkMember member) {
        return member.getLeftOn().isEmpty();
    }

    /**
     * Who was looked at and not found suitable, or not yet, reads nothing as a member, whatever their role says; nor does
     * who knows nothing of the worries yet.
     */
    private static boolean isInDoubt(CaseRecord record, Individual reader) {
        return memberships(record, reader)
                .anyMatch(member -> isUnsuitable(member)
                        || member.getKnowsWorries()
                                .filter(KnowsWorries.NOTHING_YET::equals)
                                .isPresent());
    }

    private static boolean isUnsuitable(NetworkMember member) {
        return member.getSuitability()
                .flatMap(SuitabilityCheck::getOutcome)
                .filter(outcome -> outcome.known().filter(SUITABLE::contains).isEmpty())
                .isPresent();
    }

    private static Stream<NetworkMember> memberships(CaseRecord record, Individual reader) {
        return record.getNetwork().stream()
                .flatMap(network -> network.getMembers().stream())
                .filter(member ->
                        member.getPerson().filter(reader.getId()::equals).isPresent());
    }

    /**
     * {@return the children about whom a copy for somebody who is all of these may be}
     *
     * <p>Family is bound to the children to whom the record says they are related, a member of the network also to those
     * for whom they are said to be there. For whom an agency or a court works, is theirs to say.
     */
    static Set<String> childrenOf(CaseRecord record, Individual reader, Set<Purpose> capacities) {
        Set<String> children = new HashSet<>();
        if (capacities.contains(Purpose.FAMILY)) {
            addRelated(reader, children);
        } else if (capacities.contains(Purpose.NETWORK)) {
            addRelated(reader, children);
            children.addAll(childrenOfMember(record, reader));
        } else {
            record.getChildren().forEach(child -> children.add(child.getId()));
        }
        return children;
    }

    private static void addRelated(Individual reader, Set<String> children) {
        reader.getRelations().forEach(relation -> relation.getChild().ifPresent(children::add));
    }

    /** Who is said to be there for no child in particular is there for all of them; who left is there for none. */
    private static List<String> childrenOfMember(CaseRecord record, Individual reader) {
        List<String> named = memberships(record, reader)
                .filter(Readership::isThere)
                .flatMap(member -> member.getChildren().stream())
                .toList();
        return named.isEmpty() && !hasLeft(record, reader)
                ? record.getChildren().stream().map(Child::getId).toList()
                : named;
    }

    /** {@return the group of items' audiences that stands for a purpose; empty where readers are always named} */
    static String group(Purpose purpose) {
        return switch (purpose) {
            case TEAM -> ReaderGroup.TEAM.name();
            case PARTNER -> ReaderGroup.PARTNERS.name();
            case NETWORK -> ReaderGroup.NETWORK.name();
            case COURT -> ReaderGroup.COURT.name();
            case FAMILY, CHILD -> "";
        };
    }

    private static boolean hasRole(Individual reader, Role role) {
        return reader.getRole().filter(code -> code.is(role)).isPresent();
    }

    private static boolean isProfessional(Individual person) {
        return person.isProfessional().orElse(false);
    }

    /** {@return whether it is the council for which somebody is there} */
    static boolean isOfCouncil(CaseRecord record, Individual person) {
        return isProfessional(person)
                && record.getCase().getCouncil().isPresent()
                && person.getAgency().equals(record.getCase().getCouncil());
    }

    /** A parent stays a parent, whatever else they are. */
    static boolean isParent(Individual reader) {
        return reader.getRelations().stream()
                .anyMatch(relation -> is(relation, PARENTAL)
                        || relation.isParentalResponsibility().orElse(false));
    }

    /** Of a professional a relation that nobody knows, or that is of no kind, makes no relative; of others it does. */
    private static boolean isRelative(Individual reader, boolean inDoubt) {
        return reader.getRelations().stream()
                .flatMap(relation -> relation.getKind().stream())
                .anyMatch(kind -> kind.known()
                        .map(known -> !NOT_FAMILY.contains(known) && (inDoubt || known != RelationKind.OTHER))
                        .orElse(inDoubt));
    }

    private static boolean is(Relation relation, Set<RelationKind> kinds) {
        return relation.getKind()
                .flatMap(code -> code.known())
                .filter(kinds::contains)
                .isPresent();
    }
}
