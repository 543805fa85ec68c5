package org.threecolumns.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;

/**
 * The same element in an earlier map and in the current one. Earlier maps are never edited: what is kept back today is
 * marked in the current map, and has to hold for them as well.
 */
final class Versions {
    private static final String CURRENT = "map";
    private static final String EARLIER = "earlierMaps";

    private final Map<List<String>, Shareable> today = new HashMap<>();

    Versions(ObjectValues record) {
        if (!record.values(record.shape().known(EARLIER)).isEmpty()) {
            record.values(record.shape().known(CURRENT)).forEach(map -> ((ObjectValues) map).each(this::remember));
        }
    }

    private void remember(ObjectValues object) {
        if (object.value() instanceof Shareable element) {
            today.put(inside(object.path(), 1), element);
        }
    }

    /** {@return the element, and beside one of an earlier map what stands in its place today, if anything does} */
    List<Shareable> of(RecordPath place, Shareable element) {
        if (today.isEmpty() || !place.steps().get(0).equals(EARLIER)) {
            return List.of(element);
        }
        Shareable now = today.get(inside(place, 2));
        return now == null ? List.of(element) : List.of(element, now);
    }

    private static List<String> inside(RecordPath place, int stepsOfMap) {
        return place.steps().subList(stepsOfMap, place.steps().size());
    }
}
