package org.threecolumns.share;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.threecolumns.model.RecordPath;

/** What one run of sharing kept back, as it is found. */
final class WithheldList {
    private final Set<Withheld> all = new LinkedHashSet<>();

    void add(RecordPath place, WithheldReason reason) {
        all.add(new Withheld(place, reason));
    }

    /** {@return everything kept back, by place; what stands below a place that is kept back is not named again} */
    List<Withheld> sorted() {
        List<Withheld> found = new ArrayList<>(all);
        found.sort((a, b) -> a.place().compareTo(b.place()));
        List<Withheld> sorted = new ArrayList<>();
        for (Withheld next : found) {
            if (sorted.isEmpty() || !sorted.get(sorted.size() - 1).place().contains(next.place())) {
                sorted.add(next);
            }
        }
        return List.copyOf(sorted);
    }
}
