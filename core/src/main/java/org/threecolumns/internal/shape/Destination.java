package org.threecolumns.internal.shape;

import org.jspecify.annotations.Nullable;
import org.threecolumns.model.Identified;
import org.threecolumns.model.ReferenceTarget;

/**
 * Where one kind of reference looks for its element. One rule holds for all of them: an element that lives in versions (of a
 * map, a plan, a story, a family tree) is looked for in the same version where the reference itself stands in such a version,
 * and in every version where it does not. What lives in no version stands at the root of the record.
 *
 * <p>So a danger statement rests on harm of its own map; a rule of a plan may answer a danger statement of any map, because
 * maps go on while a plan lasts; and a network meeting may have read out a statement that the map no longer holds.
 *
 * @param version the version to look in, or null for all of the record
 * @param type the type of the element
 * @param home the kind of version in which the element must lie, or null if it may lie anywhere
 */
record Destination(
        @Nullable ObjectValues version,
        Class<?> type,
        @Nullable Snapshot home) {
    /**
     * {@return where a reference looks}
     *
     * @param target what it may lead to; not a person, a child or a reader
     * @param from the object that refers
     */
    static Destination of(ReferenceTarget target, ObjectValues from) {
        return switch (target) {
            case ITEM -> new Destination(versionIn(Snapshot.MAP, from), Identified.class, null);
            case ANYTHING -> new Destination(null, Identified.class, null);
            case PLAN_ITEM -> new Destination(versionIn(Snapshot.PLAN, from), Identified.class, Snapshot.PLAN);
            default -> {
                TargetType type = TargetType.of(target);
                Snapshot home = type.home();
                yield new Destination(home == null ? null : versionIn(home, from), type.type(), home);
            }
        };
    }

    private static @Nullable ObjectValues versionIn(Snapshot home, ObjectValues from) {
        return home.holds(from) ? Snapshot.version(from) : null;
    }

    /** {@return whether an element of the right version is one that the reference may lead to} */
    boolean admits(ObjectValues candidate) {
        return type.isAssignableFrom(candidate.shape().type()) && (home == null || home.holds(candidate));
    }

    @Override
    public String toString() {
        return "Destination " + type.getSimpleName();
    }
}
