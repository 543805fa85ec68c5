package org.threecolumns.internal.shape;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identified;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.map.ComplicatingFactor;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.scale.Scale;

/**
 * Where the references of one record lead. From inside a map they lead to something in the same version of the map or to
 * people; from outside, where no version is meant, to something in any version.
 */
public final class References {
    private static final String CURRENT_MAP = "map";
    private static final String EARLIER_MAPS = "earlierMaps";
    private static final String OUTSIDE = "";
    private static final Set<String> GROUPS =
            Arrays.stream(ReaderGroup.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Set<String> people = new HashSet<>();
    private final Set<String> children = new HashSet<>();
    private final Map<String, Map<Class<?>, Set<String>>> ids = new HashMap<>();
    private final Set<RecordPath> unresolved = new LinkedHashSet<>();

    private References(CaseRecord record) {
        record.getChildren().forEach(child -> children.add(child.getId()));
        record.getPeople().forEach(person -> people.add(person.getId()));
        people.addAll(children);
        RecordWalk.over(record, this::remember);
        RecordWalk.over(record, this::follow);
    }

    /** {@return the members that refer to something which is not there, in canonical order, each once} */
    public static List<RecordPath> unresolved(CaseRecord record) {
        return List.copyOf(new References(record).unresolved);
    }

    private void remember(RecordPath path, Object value, ObjectShape shape) {
        if (value instanceof Identified identified) {
            remember(version(path), shape.type(), identified.getId());
            remember(OUTSIDE, shape.type(), identified.getId());
        }
    }

    private void remember(String version, Class<?> type, String id) {
        ids.computeIfAbsent(version, any -> new HashMap<>())
                .computeIfAbsent(type, any -> new HashSet<>())
                .add(id);
    }

    private void follow(RecordPath path, Object value, ObjectShape shape) {
        String version = version(path);
        for (MemberShape member : shape.references()) {
            for (Object id : member.values(value)) {
                if (!leads((String) id, member.targets(), version)) {
                    unresolved.add(path.member(member.name()));
                }
            }
        }
    }

    private boolean leads(String id, Set<ReferenceTarget> targets, String version) {
        for (ReferenceTarget target : targets) {
            if (leads(id, target, version)) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(String id, ReferenceTarget target, String version) {
        return switch (target) {
            case PERSON -> people.contains(id);
            case CHILD -> children.contains(id);
            case READER -> people.contains(id) || GROUPS.contains(id);
            case DANGER_STATEMENT -> holds(version, DangerStatement.class, id);
            case HARM -> holds(version, Harm.class, id);
            case COMPLICATING_FACTOR -> holds(version, ComplicatingFactor.class, id);
            case SAFETY_GOAL -> holds(version, SafetyGoal.class, id);
            case NEXT_STEP -> holds(version, NextStep.class, id);
            case SCALE -> holds(version, Scale.class, id);
            case ITEM -> ids.getOrDefault(version, Map.of()).values().stream().anyMatch(some -> some.contains(id));
        };
    }

    private boolean holds(String version, Class<?> type, String id) {
        return ids.getOrDefault(version, Map.of()).getOrDefault(type, Set.of()).contains(id);
    }

    private static String version(RecordPath path) {
        List<String> steps = path.steps();
        String first = steps.isEmpty() ? OUTSIDE : steps.get(0);
        if (first.equals(EARLIER_MAPS)) {
            return EARLIER_MAPS + "/" + steps.get(1);
        }
        return first.equals(CURRENT_MAP) ? CURRENT_MAP : OUTSIDE;
    }
}
