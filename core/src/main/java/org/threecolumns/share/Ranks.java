package org.threecolumns.share;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of numbered parts among those that stand: 1, 2, 3, whatever numbers the record gives them. */
final class Ranks {
    private final Map<Part, Integer> ranks = new HashMap<>();

    /** Counts the parts of one list. */
    void count(Part.Slot siblings) {
        Map<Part, Integer> numbers = new HashMap<>();
        for (Part part : siblings.parts()) {
            for (Part.Slot slot : part.slots()) {
                if (part.isStanding() && slot.treatment() == Treatment.RANKED) {
                    numbers.put(part, (Integer) slot.values().get(0));
                }
            }
        }
        if (!numbers.isEmpty()) {
            List<Integer> sorted = numbers.values().stream().distinct().sorted().toList();
            numbers.forEach((part, number) -> ranks.put(part, Collections.binarySearch(sorted, number) + 1));
        }
    }

    /** {@return the place of a part that was counted} */
    int of(Part part) {
        return ranks.getOrDefault(part, 0);
    }
}
