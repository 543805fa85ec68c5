package org.threecolumns.check;

import java.util.HashMap;
import java.util.Map;

/**
 * What a profile calls things, whole phrases by language, profile and name. Other forms of a phrase (in Welsh the first
 * letter changes) stand in the table under their own names; nothing is put together from parts.
 */
record Labels(Map<String, Map<String, Map<String, String>>> byLanguage) {
    private static final String USUAL = "SAFETY";

    Labels {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** {@return the phrases of a profile, those of the usual one where it has none of its own} */
    Map<String, String> of(String language, String profile) {
        Map<String, Map<String, String>> profiles = byLanguage.getOrDefault(language, Map.of());
        Map<String, String> phrases = new HashMap<>(profiles.getOrDefault(USUAL, Map.of()));
        phrases.putAll(profiles.getOrDefault(profile, Map.of()));
        return phrases;
    }

    Labels overriddenBy(Labels other) {
        Map<String, Map<String, Map<String, String>>> together = new HashMap<>(byLanguage);
        other.byLanguage.forEach((language, profiles) -> together.merge(language, profiles, Labels::both));
        return new Labels(together);
    }

    private static Map<String, Map<String, String>> both(
            Map<String, Map<String, String>> ours, Map<String, Map<String, String>> theirs) {
        Map<String, Map<String, String>> together = new HashMap<>(ours);
        theirs.forEach((profile, phrases) -> {
            Map<String, String> merged = new HashMap<>(together.getOrDefault(profile, Map.of()));
            merged.putAll(phrases);
            together.put(profile, merged);
        });
        return together;
    }
}
