package org.threecolumns.internal.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threecolumns.model.CaseRecord;
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

    private References(ObjectValues record) {
        CaseRecord whole = (CaseRecord) record.value();
        whole.getChildren().forEach(child -> children.add(child.getId()));
        whole.getPeople().forEach(person -> people.add(person.getId()));
        people.addAll(children);
        record.each(this::remember);
        record.each(this::follow);
    }

    /** {@return the members that refer to something which is not there, in canonical order, each once} */
    public static List<RecordPath> unresolved(CaseRecord record) {
        return unresolved(ObjectValues.of(record));
    }

    /** {@return the members that refer to something which is not there, in canonical order, each once} */
    public static List<RecordPath> unresolved(ObjectValues record) {
        return List.copyOf(new References(record).unresolved);
    }

    private void remember(ObjectValues object) {
        String id = object.id();
        if (id != null) {
            Held held = new Held(object.shape().type(), object.path());
            String version = Destination.versionAround(object.path());
            remember(version, id, held);
            if (!version.equals(Destination.EVERYWHERE)) {
                remember(Destination.EVERYWHERE, id, held);
            }
        }
    }

    private void remember(String version, String id, Held held) {
        byVersion
                .computeIfAbsent(version, any -> new HashMap<>())
                .computeIfAbsent(id, any -> new ArrayList<>(1))
                .add(held);
    }

    private void follow(ObjectValues from) {
        for (MemberShape member : from.shape().references()) {
            for (Object id : from.values(member)) {
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
