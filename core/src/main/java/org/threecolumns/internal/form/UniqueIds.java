package org.threecolumns.internal.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.threecolumns.model.Identified;
import org.threecolumns.model.Individual;
import org.threecolumns.model.RecordPath;

/**
 * Each id once (STR-05): in one version of a map, among people and children, and in any one list. For one walk.
 */
final class UniqueIds {
    private static final String PEOPLE = "people";

    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Set<RecordPath> places = new HashSet<>();
    private final Consumer<Flaw> flaws;

    UniqueIds(Consumer<Flaw> flaws) {
        this.flaws = flaws;
    }

    void see(RecordPath path, Object value) {
        if (value instanceof Identified identified) {
            boolean placeIsFree = places.add(path);
            String scope = value instanceof Individual ? PEOPLE : version(path.steps());
            boolean idIsFree = scope.isEmpty()
                    || seen.computeIfAbsent(scope, any -> new HashSet<>()).add(identified.getId());
            if (!placeIsFree || !idIsFree) {
                flaws.accept(new Flaw(path, "STR-05"));
            }
        }
    }

    /** {@return which version of the map a path lies in, or nothing if in none} */
    private static String version(List<String> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        return switch (steps.get(0)) {
            case "map" -> "map";
            case "earlierMaps" -> "earlierMaps/" + steps.get(1);
            default -> "";
        };
    }
}
