package org.threecolumns.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threecolumns.internal.strictjson.Document;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/** Reads a pack, strictly: an unknown member is a problem, so that a slip in a council's pack is never overlooked. */
final class PackReading {
    private static final Set<String> PACK = Set.of("name", "rules", "changes", "labels", "lexicons");
    private static final Set<String> RULE = Set.of(
            "id",
            "title",
            "kind",
            "gate",
            "gateChanges",
            "thresholds",
            "source",
            "why",
            "poor",
            "good",
            "heldBy",
            "words");
    private static final Set<String> CHANGE =
            Set.of("rule", "gate", "gateChanges", "thresholds", "words", "reason", "by", "on");
    private static final Set<String> GATE_CHANGE = Set.of("contexts", "profiles", "domainModels", "gate");
    private static final Set<String> WORDS = Set.of("status", "by", "on", "phrases");
    private static final Set<String> PHRASE = Set.of("message", "question");
    private static final Set<String> LEXICON = Set.of("list", "title", "language", "status", "entries", "absent");
    private static final String RULE_IDS = "rule ids such as DS-15";
    private static final String GATES = "severities at stages such as W@M E@F";
    private static final String KINDS = "FINDS, HELD_BY_CONSTRUCTION";
    private static final String STATUSES = "CHECKED, UNVERIFIED";
    private static final RuleId HARMLESS = RuleId.of("XX-00");

    private PackReading() {}

    static RulePack read(byte[] json, ReadLimits limits) throws RecordReadException {
        Document document = StrictJson.document(json, limits);
        PackNode root = PackNode.of(document.root(), Pointer.root(), document.problems(), PACK);
        root.text("name");
        RulePack pack = new RulePack(
                root.objects("rules", RULE, PackReading::rule),
                root.objects("changes", CHANGE, PackReading::change),
                new Labels(root.table("labels", Set.of(), PackReading::profiles)),
                root.objects("lexicons", LEXICON, PackReading::lexicon));
        document.problems().refuseIfAny();
        return pack;
    }

    private static RuleDescription rule(PackNode node) throws RecordReadException {
        return new RuleDescription(
                node.parsed("id", RULE_IDS, HARMLESS, RuleId::of),
                node.text("title"),
                node.parsed("kind", KINDS, RuleDescription.Kind.FINDS, RuleDescription.Kind::valueOf),
                gate(node),
                node.objects("gateChanges", GATE_CHANGE, PackReading::gateChange),
                node.numbers("thresholds"),
                node.text("source"),
                node.text("why"),
                node.text("poor"),
                node.text("good"),
                node.texts("heldBy"),
                node.table("words", WORDS, PackReading::words),
                "");
    }

    private static RuleChange change(PackNode node) throws RecordReadException {
        return new RuleChange(
                node.parsed("rule", RULE_IDS, HARMLESS, RuleId::of),
                node.has("gate") ? Optional.of(gate(node)) : Optional.empty(),
                node.has("gateChanges")
                        ? Optional.of(node.objects("gateChanges", GATE_CHANGE, PackReading::gateChange))
                        : Optional.empty(),
                node.numbers("thresholds"),
                node.table("words", WORDS, PackReading::words),
                node.text("reason") + " (" + node.text("by") + ", " + node.text("on") + ")");
    }

    private static Gate gate(PackNode node) throws RecordReadException {
        return node.parsed("gate", GATES, Gate.parse(""), Gate::parse);
    }

    private static GateChange gateChange(PackNode node) throws RecordReadException {
        return new GateChange(
                Set.copyOf(node.texts("contexts")),
                Set.copyOf(node.texts("profiles")),
                Set.copyOf(node.texts("domainModels")),
                gate(node));
    }

    private static Words words(PackNode node) throws RecordReadException {
        return new Words(
                status(node),
                node.textOrEmpty("by"),
                node.textOrEmpty("on"),
                node.table("phrases", PHRASE, PackReading::phrase));
    }

    private static Words.Status status(PackNode node) throws RecordReadException {
        return node.parsed("status", STATUSES, Words.Status.UNVERIFIED, Words.Status::valueOf);
    }

    private static Words.Phrase phrase(PackNode node) throws RecordReadException {
        return new Words.Phrase(node.text("message"), node.text("question"));
    }

    private static Map<String, Map<String, String>> profiles(PackNode node) throws RecordReadException {
        return node.asTables();
    }

    private static Lexicon lexicon(PackNode node) throws RecordReadException {
        boolean absent = node.has("absent");
        return new Lexicon(
                node.text("list"),
                node.text("title"),
                node.text("language"),
                absent ? Words.Status.UNVERIFIED : status(node),
                absent ? List.of() : node.texts("entries"),
                node.textOrEmpty("absent"));
    }
}
