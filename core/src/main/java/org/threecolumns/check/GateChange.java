package org.threecolumns.check;

import java.util.Objects;
import java.util.Set;

/**
 * Another gate for some maps: in a four-domain map nothing needs a category, before the family has met no goal is needed.
 * It applies where each list that is not empty holds the map's code.
 *
 * @param contexts codes of what the map was made for; empty for any
 * @param profiles codes of profiles; empty for any
 * @param domainModels codes of domain models; empty for any
 * @param gate the gate there
 */
public record GateChange(Set<String> contexts, Set<String> profiles, Set<String> domainModels, Gate gate) {
    /**
     * Keeps its own copies.
     *
     * @param contexts codes of what the map was made for; empty for any
     * @param profiles codes of profiles; empty for any
     * @param domainModels codes of domain models; empty for any
     * @param gate the gate there
     */
    public GateChange {
        contexts = Set.copyOf(contexts);
        profiles = Set.copyOf(profiles);
        domainModels = Set.copyOf(domainModels);
        Objects.requireNonNull(gate, "gate");
    }

    boolean appliesTo(Setting setting) {
        return holds(contexts, setting.context())
                && holds(profiles, setting.profile())
                && holds(domainModels, setting.domainModel());
    }

    private static boolean holds(Set<String> codes, String code) {
        return codes.isEmpty() || codes.contains(code);
    }

    /** The codes of one map that gates and words depend on; an absent code is empty. */
    record Setting(String context, String profile, String domainModel) {}
}
