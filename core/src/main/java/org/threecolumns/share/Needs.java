package org.threecolumns.share;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.RecordPath;

/** The elements without which a part of the record cannot stand in a copy, and what those need in turn. */
final class Needs {
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
                for (Object id : object.values(member)) {
                    places.references().elements(object, member, (String) id).forEach(element -> add(element.path()));
                }
            }
        }
    }
}
