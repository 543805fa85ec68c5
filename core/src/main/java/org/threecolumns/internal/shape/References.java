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
    private final ObjectValues record;
    private final Set<String> people = new HashSet<>();
    private final Set<String> children = new HashSet<>();

    /** The elements by id in the whole record, and in each version. */
    private final Map<ObjectValues, Map<String, List<ObjectValues>>> elements = new HashMap<>();

    /** @param record the whole record */
    public References(ObjectValues record) {
        this.record = record;
        CaseRecord whole = (CaseRecord) record.value();
        whole.getChildren().forEach(child -> children.add(child.getId()));
        whole.getPeople().forEach(person -> people.add(person.getId()));
        people.addAll(children);
        record.each(this::remember);
    }

    /** {@return the whole record} */
    public ObjectValues record() {
        return record;
    }

    private void remember(ObjectValues object) {
        String id = object.id();
        if (id != null) {
            remember(record, id, object);
            ObjectValues version = Snapshot.version(object);
            if (version != null) {
                remember(version, id, object);
            }
        }
    }

    private void remember(ObjectValues scope, String id, ObjectValues object) {
        elements.computeIfAbsent(scope, any -> new HashMap<>())
                .computeIfAbsent(id, any -> new ArrayList<>(1))
                .add(object);
    }

    /** {@return the members that refer to something which is not there, in canonical order, each once} */
    public static List<RecordPath> unresolved(CaseRecord record) {
        return new References(ObjectValues.of(record)).unresolved();
    }

    /** {@return the members that refer to something which is not there, in canonical order, each once} */
    public List<RecordPath> unresolved() {
        Set<RecordPath> unresolved = new LinkedHashSet<>();
        record.each(from -> {
            for (MemberShape member : from.shape().references()) {
                if (!from.isAbsent(member.position())) {
                    for (Object id : from.values(member)) {
                        if (!leads(from, member, (String) id)) {
                            unresolved.add(from.path().member(member.name()));
                        }
                    }
                }
            }
        });
        return List.copyOf(unresolved);
    }

    private boolean leads(ObjectValues from, MemberShape member, String id) {
        return leadsToPerson(member, id) || !elements(from, member, id).isEmpty();
    }

    private boolean leadsToPerson(MemberShape member, String id) {
        if (!member.leadsToPeople()) {
            return false;
        }
        Set<ReferenceTarget> targets = member.targets();
        boolean isReader = targets.contains(ReferenceTarget.READER);
        return (isReader && ReaderGroup.isCode(id))
                || (isReader || targets.contains(ReferenceTarget.PERSON) ? people : children).contains(id);
    }

    /** {@return the elements to which a reference may lead; an id stands once in each version, and in many versions} */
    public List<ObjectValues> elements(ObjectValues from, MemberShape member, String id) {
        List<ObjectValues> found = List.of();
        for (ReferenceTarget target : member.elementTargets()) {
            Destination destination = Destination.of(target, from);
            ObjectValues scope = destination.version() == null ? record : destination.version();
            for (ObjectValues element : elements.getOrDefault(scope, Map.of()).getOrDefault(id, List.of())) {
                if (destination.admits(element)) {
                    found = found.isEmpty() ? new ArrayList<>(1) : found;
                    found.add(element);
                }
            }
        }
        return found;
    }
}
