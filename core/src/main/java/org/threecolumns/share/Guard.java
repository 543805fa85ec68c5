package org.threecolumns.share;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.SafetyObject;

/**
 * Keeps a child's safety object, agreed words and signs, and where a page is kept, from those whom the record holds
 * responsible for a danger or a harm, and from whoever lives with them: what they know, they can take away.
 */
final class Guard {
    private final Request request;
    private final boolean isNear;

    Guard(Request request) {
        this.request = request;
        this.isNear = !request.seesEverything() && isNear(request, responsible(request.record()));
    }

    /** {@return whether this reader may have what the element says that is not for responsible people} */
    boolean lets(Object holder) {
        return !isNear
                || isOwn(holder)
                || (holder instanceof Shareable element && ReleaseByName.isGiven(request, element));
    }

    /** A child's own object and own plan are the child's, wherever the child lives. */
    private boolean isOwn(Object holder) {
        Optional<String> child = holder instanceof SafetyObject object
                ? object.getChild()
                : holder instanceof ChildPlan plan ? plan.getChild() : Optional.empty();
        return child.filter(request::isReader).isPresent();
    }

    private static Set<String> responsible(CaseRecord record) {
        Set<String> people = new HashSet<>();
        Stream.concat(record.getMap().stream(), record.getEarlierMaps().stream())
                .forEach(map -> addResponsible(map, people));
        return people;
    }

    private static void addResponsible(ThreeColumnMap map, Set<String> people) {
        map.getDangerStatements().forEach(statement -> people.addAll(statement.getResponsiblePeople()));
        map.getHarm().forEach(harm -> people.addAll(harm.getCausedBy()));
    }

    /** People do not always stand on both sides of "lives with". */
    private static boolean isNear(Request request, Set<String> responsible) {
        Individual reader = request.reader();
        return responsible.contains(reader.getId())
                || reader.getLivesWith().stream().anyMatch(responsible::contains)
                || responsible.stream()
                        .map(request.people()::get)
                        .anyMatch(person ->
                                person != null && person.getLivesWith().contains(reader.getId()));
    }
}
