package org.threecolumns.internal.shape;

import java.util.List;
import java.util.Optional;
import org.threecolumns.model.RecordPath;

/**
 * What a record holds in versions: maps, safety plans, stories, family trees. Ids are unique within one version, and an item
 * keeps its id in the next.
 */
public enum Snapshot {
    /** The current map or an earlier one. */
    MAP("map", "earlierMaps"),
    /** A safety plan. */
    PLAN("", "safetyPlans"),
    /** A story in words and pictures. */
    STORY("", "wordsAndPictures"),
    /** A family tree. */
    TREE("", "genograms");

    private static final Snapshot[] ALL = values();

    private final String single;
    private final String list;

    Snapshot(String single, String list) {
        this.single = single;
        this.list = list;
    }

    /** {@return what kind of version a place lies in, or empty if in none} */
    public static Optional<Snapshot> around(RecordPath place) {
        for (Snapshot each : ALL) {
            if (each.holds(place)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** {@return which version of this kind a place lies in, or an empty text if in none} */
    public String version(RecordPath place) {
        if (!holds(place)) {
            return "";
        }
        List<String> steps = place.steps();
        return steps.get(0).equals(list) ? list + "/" + steps.get(1) : single;
    }

    /** {@return whether a place lies in a version of this kind} */
    boolean holds(RecordPath place) {
        List<String> steps = place.steps();
        return !steps.isEmpty() && (steps.get(0).equals(list) || steps.get(0).equals(single));
    }
}
