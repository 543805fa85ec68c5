package org.threecolumns.internal.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.Snapshot;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;

/**
 * Each id once (STR-05): in one version of a map, a plan, a story or a family tree, among people and children, among what
 * else stands in the lists of the record itself, and in any one list. For one walk.
 */
final class UniqueIds {
    private static final String PEOPLE = "people";
    private static final String ROOT = "root";

    private final Map<Object, Set<String>> seen = new HashMap<>();
    private final Set<RecordPath> places = new HashSet<>();
    private final Consumer<Flaw> flaws;

    UniqueIds(Consumer<Flaw> flaws) {
        this.flaws = flaws;
    }

    void see(ObjectValues object) {
        String id = object.id();
        if (id != null) {
            Object scope = scope(object);
            boolean idIsFree = scope == null
                    || seen.computeIfAbsent(scope, any -> new HashSet<>()).add(id);
            boolean placeIsFree = (scope != null && scope != object) || places.add(object.path());
            if (!idIsFree || !placeIsFree) {
                flaws.accept(new Flaw(object.path(), "STR-05"));
            }
        }
    }

    /** {@return where an id must stand once: in its version, among people, at the root; null for nowhere but in its own list} */
    private static @Nullable Object scope(ObjectValues object) {
        if (object.value() instanceof Individual) {
            return PEOPLE;
        }
        ObjectValues version = Snapshot.version(object);
        if (version != null) {
            return version;
        }
        MemberShape member = object.heldAs();
        return object.ofRecord() == object && member != null && member.isList() ? ROOT : null;
    }
}
