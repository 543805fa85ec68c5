package org.threecolumns.internal.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Identified;
import org.threecolumns.model.ReaderGroup;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.ReferenceTarget;

/** Where the references of one record lead: to people, or to elements by the rule of {@link Destination}. */
public final class References {
    private final Set<String> people = new HashSet<>();
    private final Set<String> children = new HashSet<>();
    private final Map<String, Map<String, List<Held>>> byVersion = new HashMap<>();
    private final Set<RecordPath> unresolved = new LinkedHashSet<>();

    /** An element that a reference may lead to. */
    private record Held(Class<?> type, RecordPath place) {}

    /** An object that may hold references. */
    private record Referring(RecordPath path, Object value, ObjectShape shape) {
        @Override
        public String toString() {
            return "Referring " + path;
        }
    }

    private References(CaseRecord record) {
        record.getChildren().forEach(child -> children.add(child.getId()));
        record.getPeople().forEach(person -> people.add(person.getId()));
        people.addAll(children);
        List<Referring> referring = new ArrayList<>();
        RecordWalk.over(record, (path, value, shape) -> {
            remember(path, value, shape);
            if (!shape.references().isEmpty()) {
                referring.add(new Referring(path, value, shape));
            }
        });
        referring.forEach(this::follow);
    }

    /** {@return the members that refer to something which is not there, in canonical order, each once} */
    public static List<RecordPath> unresolved(CaseRecord record) {
        return List.copyOf(new References(record).unresolved);
    }

    private void remember(RecordPath path, Object value, ObjectShape shape) {
        if (value instanceof Identified identified) {
            Held held = new Held(shape.type(), path);
            String version = Destination.versionAround(path);
            remember(version, identified.getId(), held);
            if (!version.equals(Destination.EVERYWHERE)) {
                remember(Destination.EVERYWHERE, identified.getId(), held);
            }
        }
    }

    private void remember(String version, String id, Held held) {
        byVersion
                .computeIfAbsent(version, any -> new HashMap<>())
                .computeIfAbsent(id, any -> new ArrayList<>(1))
                .add(held);
    }

    private void follow(Referring from) {
        for (MemberShape member : from.shape().references()) {
            for (Object id : member.values(from.value())) {
                if (!leads((String) id, member, from.path())) {
                    unresolved.add(from.path().member(member.name()));
                }
            }
        }
    }

    private boolean leads(String id, MemberShape member, RecordPath from) {
        for (ReferenceTarget target : member.targets()) {
            if (leads(id, target, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(String id, ReferenceTarget target, RecordPath from) {
        return switch (target) {
            case PERSON -> people.contains(id);
            case CHILD -> children.contains(id);
            case READER -> people.contains(id) || ReaderGroup.isCode(id);
            default -> holds(Destination.of(target, from), id);
        };
    }

    private boolean holds(Destination destination, String id) {
        for (Held held : byVersion.getOrDefault(destination.version(), Map.of()).getOrDefault(id, List.of())) {
            if (destination.admits(held.type(), held.place())) {
                return true;
            }
        }
        return false;
    }
}
