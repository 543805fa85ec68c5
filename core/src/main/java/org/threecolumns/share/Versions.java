package org.threecolumns.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.Shareable;

/**
 * The same element in an earlier map and in the current one, wherever in it. Earlier maps are never edited: what is kept back
 * today, or taken back by a child, is marked in the current map, and has to hold for them as well.
 */
final class Versions {
    private static final String CURRENT = "map";
    private static final String EARLIER = "earlierMaps";

    private final MemberShape earlierMaps;
    private final Map<String, ObjectValues> today = new HashMap<>();

    Versions(ObjectValues record) {
        this.earlierMaps = record.shape().known(EARLIER);
        if (!record.values(earlierMaps).isEmpty()) {
            record.values(record.shape().known(CURRENT)).forEach(map -> ((ObjectValues) map).each(this::remember));
        }
    }

    private void remember(ObjectValues object) {
        String id = object.id();
        if (id != null && object.value() instanceof Shareable) {
            today.put(id, object);
        }
    }

    /** {@return the element, and beside one of an earlier map what bears its id today, if anything does} */
    List<ObjectValues> of(ObjectValues element) {
        ObjectValues now = today.isEmpty() || !isEarlier(element) ? null : today.get(element.id());
        return now == null ? List.of(element) : List.of(element, now);
    }

    private boolean isEarlier(ObjectValues element) {
        ObjectValues ofRecord = element.ofRecord();
        return ofRecord != null && earlierMaps == ofRecord.heldAs();
    }
}
