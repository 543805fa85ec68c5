package org.threecolumns.share;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The ids of one copy: a prefix for the type and a number in the order of the copy, so that nothing is told by gaps or
 * by the record's own ids. The same element keeps its id in every version of the map that the copy holds.
 */
final class CopyIds {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("Case", "case"),
            Map.entry("Person", "p"),
            Map.entry("Child", "c"),
            Map.entry("Conversation", "cv"),
            Map.entry("ThreeColumnMap", "m"),
            Map.entry("Harm", "h"),
            Map.entry("ComplicatingFactor", "cf"),
            Map.entry("ExistingStrength", "st"),
            Map.entry("ExistingSafety", "es"),
            Map.entry("Scale", "sc"),
            Map.entry("ScaleRating", "r"),
            Map.entry("Unknown", "u"),
            Map.entry("Participant", "pt"),
            Map.entry("Permission", "pm"),
            Map.entry("Provenance", "pv"),
            Map.entry("Agreement", "ag"),
            Map.entry("Anchor", "an"),
            Map.entry("Identifier", "idn"),
            Map.entry("Release", "rl"),
            Map.entry("Relation", "rn"),
            Map.entry("StatusSpell", "sp"),
            Map.entry("CaseWorker", "cw"),
            Map.entry("Given", "gv"),
            Map.entry("ChildName", "cn"),
            Map.entry("ChildKnowsWhoToTell", "ck"),
            Map.entry("ContactDetail", "cd"),
            Map.entry("Episode", "ep"),
            Map.entry("Amendment", "am"),
            Map.entry("Attendance", "att"),
            Map.entry("ChildRule", "cru"),
            Map.entry("ChildVoice", "cvo"),
            Map.entry("CirclePlace", "cpl"),
            Map.entry("Closure", "cl"),
            Map.entry("Commitment", "co"),
            Map.entry("Contingency", "con"),
            Map.entry("Decision", "de"),
            Map.entry("DraftShown", "dsh"),
            Map.entry("ElementSeen", "ese"),
            Map.entry("Genogram", "gen"),
            Map.entry("Meeting", "me"),
            Map.entry("MissingRelative", "mre"),
            Map.entry("NetworkMember", "nme"),
            Map.entry("Objection", "ob"),
            Map.entry("Panel", "pa"),
            Map.entry("ParentalAgreement", "pag"),
            Map.entry("Picture", "pi"),
            Map.entry("PlanAgreement", "pagr"),
            Map.entry("PlanTest", "pte"),
            Map.entry("Rectification", "re"),
            Map.entry("Removal", "rem"),
            Map.entry("Rubric", "ru"),
            Map.entry("SafetyCircles", "sci"),
            Map.entry("SafetyObject", "sob"),
            Map.entry("SafetyPlan", "spl"),
            Map.entry("SafetyRule", "sru"),
            Map.entry("Slippage", "sl"),
            Map.entry("StatutoryClock", "scl"),
            Map.entry("StoryReader", "sre"),
            Map.entry("SuitabilityCheck", "sch"),
            Map.entry("Supervision", "su"),
            Map.entry("SurveyAnswer", "san"),
            Map.entry("SurveyResponse", "sres"),
            Map.entry("Trajectory", "tr"),
            Map.entry("Trigger", "tri"),
            Map.entry("TriggerResponse", "tre"));

    private static final ClassValue<String> PREFIX_OF_TYPE = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            String name = type.getSimpleName();
            return PREFIXES.getOrDefault(name, name.replaceAll("[^A-Z]", "").toLowerCase(Locale.ROOT));
        }
    };

    private final Map<String, Map<String, String>> local = new HashMap<>();
    private final Map<String, String> record = new LinkedHashMap<>();

    /** {@return the beginning of the ids of a type: its own, or the capitals of its name} */
    static String prefix(Class<?> type) {
        return PREFIX_OF_TYPE.get(type);
    }

    /** {@return the copy's id for an element of the record: the one it has, or the next} */
    String of(Class<?> type, String id) {
        String prefix = prefix(type);
        Map<String, String> given = local.computeIfAbsent(prefix, any -> new HashMap<>());
        String known = given.get(id);
        if (known != null) {
            return known;
        }
        String next = prefix + (given.size() + 1);
        given.put(id, next);
        record.put(next, id);
        return next;
    }

    /** {@return the record's ids by the copy's ids, in the order of the copy} */
    Map<String, String> record() {
        return record;
    }
}
