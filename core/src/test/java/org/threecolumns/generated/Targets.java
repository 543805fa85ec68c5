package org.threecolumns.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.ReferenceTarget;

/** The ids that references may name, settled before anything is made: the same in every map of the record. */
final class Targets {
    private static final Map<String, ReferenceTarget> LISTS = Map.of(
            "harm", ReferenceTarget.HARM,
            "dangerStatements", ReferenceTarget.DANGER_STATEMENT,
            "complicatingFactors", ReferenceTarget.COMPLICATING_FACTOR,
            "safetyGoals", ReferenceTarget.SAFETY_GOAL,
            "nextSteps", ReferenceTarget.NEXT_STEP,
            "scales", ReferenceTarget.SCALE);

    private final Map<ReferenceTarget, List<String>> ids = new EnumMap<>(ReferenceTarget.class);

    private Targets() {}

    static Targets of(RecordSize size, SplittableRandom random) {
        Targets targets = new Targets();
        List<String> people = numbered("p", size.people());
        List<String> children = numbered("c", size.children());
        targets.ids.put(ReferenceTarget.CHILD, children);
        targets.ids.put(ReferenceTarget.PERSON, joined(Stream.of(people, people, children)));
        targets.ids.put(
                ReferenceTarget.READER,
                joined(Stream.of(
                        people,
                        children,
                        Arrays.stream(ReaderGroup.values()).map(Enum::name).toList())));
        List<String> items = new ArrayList<>();
        for (Map.Entry<String, ReferenceTarget> list :
                LISTS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            int count = size.items() == 0 ? 0 : random.nextInt(1, size.items() + 1);
            targets.ids.put(list.getValue(), numbered(list.getKey(), count));
            items.addAll(numbered(list.getKey(), count));
        }
        targets.ids.put(ReferenceTarget.ITEM, items);
        return targets;
    }

    /** {@return the ids that such a reference may name} */
    List<String> of(ReferenceTarget target) {
        return ids.getOrDefault(target, List.of());
    }

    /** {@return the settled ids of the items of a list of the map, or null if nothing refers to that list by name} */
    @Nullable
    List<String> inList(String member) {
        ReferenceTarget target = LISTS.get(member);
        return target == null ? null : of(target);
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    private static List<String> joined(Stream<List<String>> lists) {
        return lists.flatMap(List::stream).toList();
    }
}
