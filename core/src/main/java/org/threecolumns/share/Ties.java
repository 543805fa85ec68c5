package org.threecolumns.share;

import java.util.Map;
import java.util.Set;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Relation;
import org.threecolumns.model.RelationKind;

/**
 * What ties a worker to a family besides the work: any relation that is not one of work, be it a friend's or one that nobody
 * knows, living with somebody of the family or the network, or being named as responsible for a harm or danger.
 */
final class Ties {
    private Ties() {}

    static boolean has(CaseRecord record, Individual worker) {
        return isRelated(worker)
                || ResponsiblePeople.of(record).contains(worker.getId())
                || livesWithFamily(worker, Request.people(record));
    }

    private static boolean livesWithFamily(Individual worker, Map<String, Individual> people) {
        Set<String> household = Onlookers.household(worker, people);
        return household.stream().map(people::get).anyMatch(other -> other != null && !isThereForWork(other));
    }

    private static boolean isThereForWork(Individual person) {
        return !(person instanceof Child) && person.isProfessional().orElse(false) && !isRelated(person);
    }

    private static boolean isRelated(Individual person) {
        return person.getRelations().stream().anyMatch(relation -> !isOfWork(relation));
    }

    private static boolean isOfWork(Relation relation) {
        return relation.getKind()
                .filter(kind -> kind.is(RelationKind.PROFESSIONAL))
                .isPresent();
    }
}
