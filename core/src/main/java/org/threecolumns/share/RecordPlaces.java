package org.threecolumns.share;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.internal.shape.References;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identified;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;

/** Every object of a record by its place, and what kind of thing stands at any place. */
final class RecordPlaces {
    /** What every element can have besides its content: there is nothing in it that anybody would share. */
    private static final Set<String> STEERING = RecordShape.of(Shareable.class).members().stream()
            .map(MemberShape::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<RecordPath, ObjectValues> objects = new LinkedHashMap<>();
    private final References references;

    RecordPlaces(CaseRecord record) {
        ObjectValues whole = ObjectValues.of(record);
        whole.each(object -> objects.put(object.path(), object));
        this.references = new References(whole);
    }

    /** {@return where its references lead} */
    References references() {
        return references;
    }

    Collection<ObjectValues> objects() {
        return objects.values();
    }

    boolean isElement(RecordPath place) {
        return holds(place, Identified.class);
    }

    /** {@return whether an element or a list of such stands there} */
    boolean holds(RecordPath place) {
        return objects.keySet().stream().anyMatch(place::contains);
    }

    private boolean holds(RecordPath place, Class<?> type) {
        ObjectValues object = objects.get(place);
        return object != null && type.isInstance(object.value());
    }

    /** {@return whether what stands there says who may see the element that holds it, or where that comes from} */
    boolean steersSharing(RecordPath place) {
        return holds(place.parent().orElse(place), Shareable.class)
                && STEERING.contains(place.steps().get(place.steps().size() - 1));
    }

    /** {@return the type of the object there, or type and member} */
    String type(RecordPath place) {
        ObjectValues object = objects.get(place);
        if (object != null) {
            return object.shape().type().getSimpleName();
        }
        RecordPath owner = place.parent().orElse(place);
        return type(owner) + "." + place.steps().get(place.steps().size() - 1);
    }

    /** {@return how many elements stand there and below; one for a member that holds none} */
    int elements(RecordPath place) {
        long elements = objects.keySet().stream()
                .filter(each -> place.contains(each) && isElement(each))
                .count();
        return (int) Math.max(1, elements);
    }

    /** {@return the list in which a place stands with others like it, or the place itself} */
    RecordPath list(RecordPath place) {
        RecordPath around = objects.containsKey(place) ? place : place.parent().orElse(place);
        RecordPath outer = around.parent().orElse(around);
        return objects.containsKey(outer) ? place : outer;
    }
}
