package org.threecolumns.internal.shape;

import java.util.Optional;
import org.threecolumns.model.Identified;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.ReferenceTarget;

/**
 * Where one kind of reference looks for its element. One rule holds for all of them: an element that lives in versions (of a
 * map, a plan, a story, a family tree) is looked for in the same version where the reference itself stands in such a version,
 * and in every version where it does not. What lives in no version stands at the root of the record.
 *
 * <p>So a danger statement rests on harm of its own map; a rule of a plan may answer a danger statement of any map, because
 * maps go on while a plan lasts; and a network meeting may have read out a statement that the map no longer holds.
 *
 * @param version the version to look in; {@link #EVERYWHERE} for all of the record
 * @param type the type of the element
 * @param home the kind of version in which the element must lie, or empty if it may lie anywhere
 */
public record Destination(String version, Class<?> type, Optional<Snapshot> home) {
    /** All of the record, whatever the version. */
    public static final String EVERYWHERE = "";

    /**
     * {@return where a reference looks}
     *
     * @param target what it may lead to; not a person, a child or a reader
     * @param from where it stands
     */
    public static Destination of(ReferenceTarget target, RecordPath from) {
        return switch (target) {
            case ITEM -> new Destination(Snapshot.MAP.version(from), Identified.class, Optional.empty());
            case ANYTHING -> new Destination(EVERYWHERE, Identified.class, Optional.empty());
            case PLAN_ITEM -> in(Snapshot.PLAN, Identified.class, from);
            default -> {
                TargetType type = TargetType.of(target);
                yield type.home()
                        .map(home -> in(home, type.type(), from))
                        .orElseGet(() -> new Destination(EVERYWHERE, type.type(), Optional.empty()));
            }
        };
    }

    /** {@return the version in which a place lies; {@link #EVERYWHERE} if in none} */
    public static String versionAround(RecordPath place) {
        return Snapshot.around(place).map(around -> around.version(place)).orElse(EVERYWHERE);
    }

    /**
     * {@return whether an element of the right version is one that the reference may lead to}
     *
     * @param candidate the element's type
     * @param place where it stands
     */
    public boolean admits(Class<?> candidate, RecordPath place) {
        return type.isAssignableFrom(candidate) && (home.isEmpty() || home.get().holds(place));
    }

    private static Destination in(Snapshot home, Class<?> type, RecordPath from) {
        return new Destination(home.version(from), type, Optional.of(home));
    }
}
