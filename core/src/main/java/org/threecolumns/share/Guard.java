package org.threecolumns.share;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.SafetyObject;

/**
 * Keeps a child's safety object, agreed words and signs, and where a page is kept, from those whom the record holds
 * responsible for a danger or a harm, and from whoever lives with them, whether they are the reader or could see the
 * copy where it is held: what they know, they can take away.
 */
final class Guard {
    private final Request request;
    private final boolean isReaderNear;
    private final List<String> onlookersNear;

    Guard(Request request) {
        this.request = request;
        Set<String> near = near(request);
        this.isReaderNear =
                !request.seesEverything() && near.contains(request.reader().getId());
        this.onlookersNear = request.onlookers().stream().filter(near::contains).toList();
    }

    /** {@return why the copy must not hold what the element says of such things, or null if it may} */
    @Nullable
    WithheldReason against(Object holder) {
        if (isReaderNear
                && !isOwn(holder)
                && !isReleased(holder, request.reader().getId())) {
            return WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE;
        }
        boolean isSeen = onlookersNear.stream().anyMatch(person -> !isReleased(holder, person));
        return isSeen ? WithheldReason.COULD_BE_SEEN_BY_ANOTHER : null;
    }

    /** {@return whether a release of this to the reader would tell them, by the same, what they must not know} */
    boolean isOpenedByRelease(Object holder) {
        return isReaderNear && (holder instanceof SafetyObject || holder instanceof ChildPlan);
    }

    private boolean isReleased(Object holder, String person) {
        return holder instanceof Shareable element && ReleaseByName.isGiven(request, element, person);
    }

    /** A child's own object and own plan are the child's, wherever the child lives. */
    private boolean isOwn(Object holder) {
        Optional<String> child = holder instanceof SafetyObject object
                ? object.getChild()
                : holder instanceof ChildPlan plan ? plan.getChild() : Optional.empty();
        return child.filter(request::isReader).isPresent();
    }

    private static Set<String> near(Request request) {
        Set<String> near = responsible(request.record());
        for (String person : List.copyOf(near)) {
            Individual known = request.people().get(person);
            if (known != null) {
                near.addAll(Onlookers.household(known, request.people()));
            }
        }
        return near;
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
}
