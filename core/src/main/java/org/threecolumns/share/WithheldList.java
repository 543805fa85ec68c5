package org.threecolumns.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.RecordPath;

/** What one run of sharing kept back, as it is found. */
final class WithheldList {
    private final Set<Withheld> all = new LinkedHashSet<>();
    private final Map<RecordPath, Part> parts = new HashMap<>();

    void add(RecordPath place, WithheldReason reason) {
        all.add(new Withheld(place, reason));
    }

    /** Adds an element that was kept back for its own sake. */
    void add(Part part, WithheldReason reason) {
        parts.put(part.path(), part);
        add(part.path(), reason);
    }

    /** {@return the element that was kept back for its own sake at this place, or null} */
    @Nullable
    Part part(RecordPath place) {
        return parts.get(place);
    }

    /** {@return the first reason for each place, in the order in which they were found} */
    Map<RecordPath, WithheldReason> reasons() {
        Map<RecordPath, WithheldReason> reasons = new LinkedHashMap<>();
        all.forEach(withheld -> reasons.putIfAbsent(withheld.place(), withheld.reason()));
        return reasons;
    }

    /**
     * {@return everything kept back, by place; what stands below a place that is kept back is not named again, unless that
     * is kept back only because nothing is left in it}
     */
    List<Withheld> sorted() {
        List<Withheld> found = new ArrayList<>(all);
        found.sort((a, b) -> a.place().compareTo(b.place()));
        List<Withheld> sorted = new ArrayList<>();
        RecordPath around = null;
        for (Withheld next : found) {
            if (around == null || !around.contains(next.place())) {
                sorted.add(next);
                around = next.reason() == WithheldReason.NOTHING_LEFT ? around : next.place();
            }
        }
        return List.copyOf(sorted);
    }
}
