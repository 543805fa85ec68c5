package org.threecolumns.internal.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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

    /** Steps to an element of a list of the record itself: the list and the id. */
    private static final int AT_THE_ROOT = 2;

    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Set<RecordPath> places = new HashSet<>();
    private final Consumer<Flaw> flaws;

    UniqueIds(Consumer<Flaw> flaws) {
        this.flaws = flaws;
    }

    void see(ObjectValues object) {
        String id = object.id();
        if (id != null) {
            RecordPath path = object.path();
            boolean placeIsFree = places.add(path);
            String scope = object.value() instanceof Individual ? PEOPLE : scope(path);
            boolean idIsFree = scope.isEmpty()
                    || seen.computeIfAbsent(scope, any -> new HashSet<>()).add(id);
            if (!placeIsFree || !idIsFree) {
                flaws.accept(new Flaw(path, "STR-05"));
            }
        }
    }

    /** {@return where an id must stand once: in its version, at the root, or nowhere but in its own list} */
    private static String scope(RecordPath path) {
        return Snapshot.around(path)
                .map(around -> around.version(path))
                .orElseGet(() -> path.steps().size() == AT_THE_ROOT ? ROOT : "");
    }
}
