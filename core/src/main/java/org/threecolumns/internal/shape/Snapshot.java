package org.threecolumns.internal.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds in versions: maps, safety plans, stories, family trees. Ids are unique within one version, and an item
 * keeps its id in the next.
 */
public enum Snapshot {
    /** The current map or an earlier one. */
    MAP,
    /** A safety plan. */
    PLAN,
    /** A story in words and pictures. */
    STORY,
    /** A family tree. */
    TREE;

    /** By the member of the record that holds it. */
    private static final Map<String, Snapshot> BY_MEMBER =
            Map.of("map", MAP, "earlierMaps", MAP, "safetyPlans", PLAN, "wordsAndPictures", STORY, "genograms", TREE);

    /** {@return the version in which an object stands, or which it is, of whatever kind; null if in none} */
    @Nullable
    public static ObjectValues version(ObjectValues object) {
        return kind(object) == null ? null : object.ofRecord();
    }

    /** {@return whether an object stands in a version of this kind, or is one} */
    boolean holds(ObjectValues object) {
        return kind(object) == this;
    }

    private static @Nullable Snapshot kind(ObjectValues object) {
        ObjectValues ofRecord = object.ofRecord();
        MemberShape member = ofRecord == null ? null : ofRecord.heldAs();
        return member == null ? null : BY_MEMBER.get(member.name());
    }
}
