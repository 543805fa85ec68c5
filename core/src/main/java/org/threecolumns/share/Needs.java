package org.threecolumns.share;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.threecolumns.internal.shape.Destination;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.ReferenceTarget;

/** The elements without which a part of the record cannot stand in a copy, and what those need in turn. */
final class Needs {
    private static final Set<ReferenceTarget> PEOPLE =
            Set.of(ReferenceTarget.PERSON, ReferenceTarget.CHILD, ReferenceTarget.READER);

    private final RecordPlaces places;
    private final Purpose purpose;
    private final Set<RecordPath> found = new LinkedHashSet<>();
    private final Deque<RecordPath> waiting = new ArrayDeque<>();

    private Needs(RecordPlaces places, Purpose purpose) {
        this.places = places;
        this.purpose = purpose;
    }

    /** {@return the place itself and the places of everything it needs} */
    static Set<RecordPath> of(RecordPath place, RecordPlaces places, Purpose purpose) {
        Needs needs = new Needs(places, purpose);
        needs.add(place);
        while (!needs.waiting.isEmpty()) {
            RecordPath next = needs.waiting.remove();
            places.objects().stream()
                    .filter(object -> next.contains(object.path()))
                    .forEach(needs::follow);
        }
        return needs.found;
    }

    private void add(RecordPath place) {
        if (found.add(place)) {
            waiting.add(place);
        }
    }

    private void follow(ObjectValues object) {
        for (MemberShape member : object.shape().references()) {
            if (SharingTable.standard().row(object.shape(), member).of(purpose) == Treatment.NEEDS) {
                object.values(member).forEach(id -> lead(object.path(), member, (String) id));
            }
        }
    }

    private void lead(RecordPath from, MemberShape member, String id) {
        member.targets().stream()
                .filter(target -> !PEOPLE.contains(target))
                .map(target -> Destination.of(target, from))
                .forEach(destination -> places.objects().stream()
                        .filter(held -> id.equals(held.id()) && admits(destination, held))
                        .forEach(held -> add(held.path())));
    }

    private static boolean admits(Destination destination, ObjectValues held) {
        boolean rightVersion = destination.version().equals(Destination.EVERYWHERE)
                || destination.version().equals(Destination.versionAround(held.path()));
        return rightVersion && destination.admits(held.shape().type(), held.path());
    }
}
