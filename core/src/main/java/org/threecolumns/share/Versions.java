package org.threecolumns.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.internal.shape.RecordWalk;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;
import org.threecolumns.model.map.ThreeColumnMap;

/**
 * The same element in an earlier map and in the current one. Earlier maps are never edited: what is kept back today is
 * marked in the current map, and has to hold for them as well.
 */
final class Versions {
    private static final String CURRENT = "map";
    private static final String EARLIER = "earlierMaps";

    private final Map<List<String>, Shareable> today = new HashMap<>();

    Versions(CaseRecord record) {
        Optional<ThreeColumnMap> map = record.getMap();
        if (map.isPresent() && !record.getEarlierMaps().isEmpty()) {
            RecordPath place = RecordPath.root().member(CURRENT);
            RecordWalk.from(place, map.get(), RecordShape.of(ThreeColumnMap.class), (path, value, shape) -> {
                if (value instanceof Shareable element) {
                    today.put(inside(path, 1), element);
                }
            });
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
