package org.threecolumns.share;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.threecolumns.internal.shape.Destination;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
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
            places.shapes().forEach((path, shape) -> {
                if (next.contains(path)) {
                    needs.follow(path, shape);
                }
            });
        }
        return needs.found;
    }

    private void add(RecordPath place) {
        if (found.add(place)) {
            waiting.add(place);
        }
    }

    private void follow(RecordPath path, ObjectShape shape) {
        for (MemberShape member : shape.references()) {
            if (SharingTable.standard().row(shape, member).of(purpose) == Treatment.NEEDS) {
                member.values(places.value(path)).forEach(id -> lead(path, member, (String) id));
            }
        }
    }

    private void lead(RecordPath from, MemberShape member, String id) {
        member.targets().stream()
                .filter(target -> !PEOPLE.contains(target))
                .map(target -> Destination.of(target, from))
                .forEach(destination -> places.shapes().entrySet().stream()
                        .filter(held -> isAt(held, id) && admits(destination, held))
                        .forEach(held -> add(held.getKey())));
    }

    private static boolean isAt(Map.Entry<RecordPath, ObjectShape> held, String id) {
        int steps = held.getKey().steps().size();
        return steps > 0 && held.getKey().steps().get(steps - 1).equals(id);
    }

    private static boolean admits(Destination destination, Map.Entry<RecordPath, ObjectShape> held) {
        boolean rightVersion = destination.version().equals(Destination.EVERYWHERE)
                || destination.version().equals(Destination.versionAround(held.getKey()));
        return rightVersion && destination.admits(held.getValue().type(), held.getKey());
    }
}
