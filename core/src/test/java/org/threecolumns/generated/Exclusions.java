package org.threecolumns.generated;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.threecolumns.model.Child;
import org.threecolumns.model.scale.ScaleRating;

/** Members of one object of which only one group may be filled. */
final class Exclusions {
    private static final Map<Class<?>, List<Set<String>>> GROUPS = Map.of(
            Child.class, List.of(Set.of("born"), Set.of("expected")),
            ScaleRating.class,
                    List.of(Set.of("value"), Set.of("valueRange"), Set.of("notGivenReason", "notGivenWords")));

    private Exclusions() {}

    /** {@return the members that one object leaves empty this time} */
    static Set<String> leftOut(Class<?> type, SplittableRandom random) {
        List<Set<String>> groups = GROUPS.getOrDefault(type, List.of());
        Set<String> left = new HashSet<>();
        groups.forEach(left::addAll);
        if (!groups.isEmpty()) {
            left.removeAll(groups.get(random.nextInt(groups.size())));
        }
        return left;
    }
}
