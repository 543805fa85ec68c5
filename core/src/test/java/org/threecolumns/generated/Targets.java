package org.threecolumns.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.family.Genogram;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.network.SafetyNetwork;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.Trajectory;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.voice.ChildVoice;

/**
 * The ids that references may name, settled before anything is made: the same in every version of a map, a plan or a family
 * tree.
 */
final class Targets {
    private static final int FEW = 2;

    /** A list whose items are referred to; in the order in which their numbers are drawn. */
    private record Place(Class<?> owner, String member, ReferenceTarget target) {}

    private static final List<Place> PLACES = List.of(
            new Place(ThreeColumnMap.class, "complicatingFactors", ReferenceTarget.COMPLICATING_FACTOR),
            new Place(ThreeColumnMap.class, "dangerStatements", ReferenceTarget.DANGER_STATEMENT),
            new Place(ThreeColumnMap.class, "harm", ReferenceTarget.HARM),
            new Place(ThreeColumnMap.class, "nextSteps", ReferenceTarget.NEXT_STEP),
            new Place(ThreeColumnMap.class, "safetyGoals", ReferenceTarget.SAFETY_GOAL),
            new Place(ThreeColumnMap.class, "scales", ReferenceTarget.SCALE),
            new Place(Case.class, "jointMeetingSafe", ReferenceTarget.JOINT_MEETING_DECISION),
            new Place(CaseRecord.class, "network", ReferenceTarget.NETWORK_MEMBER),
            new Place(CaseRecord.class, "networkMeetings", ReferenceTarget.NETWORK_MEETING),
            new Place(CaseRecord.class, "bottomLines", ReferenceTarget.BOTTOM_LINE),
            new Place(CaseRecord.class, "safetyPlans", ReferenceTarget.SAFETY_PLAN),
            new Place(CaseRecord.class, "wordsAndPictures", ReferenceTarget.STORY),
            new Place(CaseRecord.class, "childPlans", ReferenceTarget.CHILD_PLAN),
            new Place(CaseRecord.class, "meetings", ReferenceTarget.MEETING),
            new Place(CaseRecord.class, "statutoryClocks", ReferenceTarget.STATUTORY_CLOCK),
            new Place(SafetyNetwork.class, "members", ReferenceTarget.NETWORK_MEMBER),
            new Place(SafetyPlan.class, "rules", ReferenceTarget.RULE),
            new Place(SafetyPlan.class, "triggers", ReferenceTarget.TRIGGER),
            new Place(SafetyPlan.class, "journal", ReferenceTarget.JOURNAL_ENTRY),
            new Place(SafetyPlan.class, "safetyObjects", ReferenceTarget.SAFETY_OBJECT),
            new Place(Trajectory.class, "steps", ReferenceTarget.TRAJECTORY_STEP),
            new Place(Genogram.class, "persons", ReferenceTarget.GENOGRAM_PERSON),
            new Place(ChildVoice.class, "drawings", ReferenceTarget.PICTURE));

    private final Map<ReferenceTarget, List<String>> ids = new EnumMap<>(ReferenceTarget.class);
    private final Map<String, List<String>> settled = new HashMap<>();

    private Targets() {}

    static Targets of(RecordSize size, SplittableRandom random) {
        Targets targets = new Targets();
        targets.settlePeople(size);
        for (Place place : PLACES) {
            List<String> named = numbered(place.member(), targets.count(place, size, random));
            targets.settled.put(key(place.owner(), place.member()), named);
            targets.ids.put(place.target(), named);
        }
        targets.ids.put(ReferenceTarget.MAP, List.of("map"));
        targets.ids.put(ReferenceTarget.RATING, targets.ratings());
        targets.settleGroups();
        return targets;
    }

    /** {@return the ids that such a reference may name} */
    List<String> of(ReferenceTarget target) {
        return ids.getOrDefault(target, List.of());
    }

    /** {@return the settled ids of the items of a member of one object, or null if nothing refers to them by name} */
    @Nullable
    List<String> inMember(Class<?> owner, String member, String ownersId) {
        return owner == Scale.class && member.equals("ratings")
                ? List.of(ownersId + "-r1")
                : settled.get(key(owner, member));
    }

    private void settlePeople(RecordSize size) {
        List<String> people = numbered("p", size.people());
        List<String> children = numbered("c", size.children());
        List<String> groups =
                Arrays.stream(ReaderGroup.values()).map(Enum::name).toList();
        ids.put(ReferenceTarget.CHILD, children);
        ids.put(ReferenceTarget.PERSON, joined(Stream.of(people, people, children)));
        ids.put(ReferenceTarget.READER, joined(Stream.of(people, children, groups)));
    }

    /** {@return how many there are; what stands at the root may be missing, and then nothing in it can be named} */
    private int count(Place place, RecordSize size, SplittableRandom random) {
        boolean mayBeMissing = place.owner() == CaseRecord.class;
        boolean missing = size.items() == 0
                || (mayBeMissing && random.nextDouble() >= size.ownMembers())
                || (place.owner() == SafetyPlan.class
                        && of(ReferenceTarget.SAFETY_PLAN).isEmpty())
                || (place.owner() == SafetyNetwork.class
                        && of(ReferenceTarget.NETWORK_MEMBER).isEmpty());
        boolean atTheTop = mayBeMissing || place.owner() == ThreeColumnMap.class;
        int most = atTheTop ? size.items() : Math.min(FEW, size.items());
        return missing ? 0 : place.member().equals("network") ? 1 : random.nextInt(1, most + 1);
    }

    private List<String> ratings() {
        return of(ReferenceTarget.SCALE).stream().map(scale -> scale + "-r1").toList();
    }

    private void settleGroups() {
        List<String> items = joined(PLACES.stream()
                .filter(place -> place.owner() == ThreeColumnMap.class)
                .map(place -> of(place.target())));
        ids.put(ReferenceTarget.ITEM, items);
        ids.put(
                ReferenceTarget.ANYTHING,
                joined(Stream.of(items, of(ReferenceTarget.RULE), of(ReferenceTarget.MEETING))));
        ids.put(ReferenceTarget.PLAN_ITEM, joined(Stream.of(of(ReferenceTarget.RULE), of(ReferenceTarget.TRIGGER))));
    }

    private static String key(Class<?> owner, String member) {
        return owner.getSimpleName() + "." + member;
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    private static List<String> joined(Stream<List<String>> lists) {
        return new ArrayList<>(lists.flatMap(List::stream).toList());
    }
}
