package org.threecolumns.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.SafetyObject;
import org.threecolumns.model.voice.ChildVoice;

/**
 * Keeps a child's safety object, agreed words and signs, and where a page is kept, from those whom the record holds
 * responsible for a danger or a harm, and from whoever lives with them, whether they are the reader or could see the
 * copy where it is held: what they know, they can take away.
 */
final class Guard {
    private final Request request;
    private final Map<String, LocalDate> near;
    private final boolean isReaderNear;
    private final List<String> onlookersNear;

    Guard(Request request) {
        this.request = request;
        this.near = ResponsiblePeople.withHouseholds(request.record(), request.people());
        this.isReaderNear =
                !request.seesEverything() && near.containsKey(request.reader().getId());
        this.onlookersNear =
                request.onlookers().stream().filter(near::containsKey).toList();
    }

    /** {@return why the copy must not hold what the element says of such things, or null if it may} */
    @Nullable
    WithheldReason against(Object holder) {
        if (isReaderNear(holder) && !isReleased(holder, request.reader().getId())) {
            return WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE;
        }
        boolean isSeen = onlookersNear.stream().anyMatch(person -> !isReleased(holder, person));
        return isSeen ? WithheldReason.COULD_BE_SEEN_BY_ANOTHER : null;
    }

    /** {@return whether a release of this to the reader would tell them, by the same, what they must not know} */
    boolean isOpenedByRelease(Object holder) {
        return isReaderNear && (holder instanceof SafetyObject || holder instanceof ChildPlan);
    }

    /** {@return whether the reader is responsible, or lives with somebody who is} */
    boolean isReaderNear() {
        return isReaderNear;
    }

    /** {@return whether the reader is responsible, or lives with somebody who is, and it is not the reader's own} */
    boolean isReaderNear(Object holder) {
        return isReaderNear && !isOwn(holder);
    }

    /** {@return whether somebody who is responsible, or lives with such a person, could see the copy} */
    boolean isSeenByOneNear() {
        return !onlookersNear.isEmpty();
    }

    /** A release from before the record named anybody was decided by somebody who did not know it. */
    private boolean isReleased(Object holder, String person) {
        LocalDate since = near.getOrDefault(person, ResponsiblePeople.SOME_DAY);
        return holder instanceof Shareable element && ReleaseByName.isGivenSince(since, request, element, person);
    }

    /** A child's own object, own plan and own words are the child's, wherever the child lives. */
    private boolean isOwn(Object holder) {
        return child(holder).filter(request::isReader).isPresent();
    }

    private static Optional<String> child(Object holder) {
        if (holder instanceof SafetyObject object) {
            return object.getChild();
        }
        if (holder instanceof ChildPlan plan) {
            return plan.getChild();
        }
        return holder instanceof ChildVoice voice ? voice.getChild() : Optional.empty();
    }
}
