package org.threecolumns.check.standard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threecolumns.check.GateChange;
import org.threecolumns.check.Lexicon;
import org.threecolumns.check.RuleDescription;
import org.threecolumns.check.Words;

/** Writes docs/rules.md from the catalogue. */
final class RulesDocument {
    private static final String INTRODUCTION = """
            # Rules

            *Written by the build from the rule pack; change the pack, not this page.*

            A rule looks at a record for a stage and asks a question. It never changes a record and never stops one from
            being saved, and nothing urgent waits for it. **{all} rules**: {looking} look at the record, {held} hold because nothing else
            can be made.

            * **Gate**: `W@M E@F` is a warning from "ready for a meeting" and an error from "ready to share with the family" on.
              Stages: D draft, M meeting, F family, C child, X closure. Severities: E error, W warning, I prompt.
            * **Errors** ask for nothing that only a family or a child can give without taking a reason instead.
            * **Thresholds, gates, words and word lists are settings.** A council changes them in a pack of its own, each
              change with a reason, who decided it and when (see the end of this page).
            * **Welsh**: words marked *unverified* have not been checked by a Welsh-speaking practitioner. A word list that nobody
              has checked gives prompts at most.
            * Words in braces stand for what the profile calls a thing (`{danger-statement}` is "danger statement", in early help
              "worry statement") and for counts and thresholds.
            * The examples are invented. Sources name who published the idea; what is our own judgement says so.

            """;
    private static final String PACKS = """
            ## A council's own pack

            ```json
            {
              "name": "Westmere 2026",
              "changes": [
                {
                  "rule": "DS-11",
                  "thresholds": { "most": 2 },
                  "reason": "Our conference form holds two.",
                  "by": "Practice board",
                  "on": "2026-01-15"
                }
              ]
            }
            ```

            `rules` adds rules of its own (with the members of the shipped ones), `changes` changes `gate`, `gateChanges`,
            `thresholds` or `words` of a rule that is there, `labels` and `lexicons` take the place of ours. An empty `gate`
            switches a rule off. Nothing else is accepted.

            ```java
            RulePack pack = StandardRules.pack().overriddenBy(RulePack.read(json));
            Checker checker = Checker.builder().pack(pack).rules(StandardRules.rules()).build();
            ```
            """;

    private RulesDocument() {}

    static String text() {
        List<RuleDescription> rules = StandardRules.catalogue();
        long held = rules.stream()
                .filter(rule -> rule.kind() == RuleDescription.Kind.HELD_BY_CONSTRUCTION)
                .count();
        return INTRODUCTION
                        .replace("{all}", Integer.toString(rules.size()))
                        .replace("{looking}", Long.toString(rules.size() - held))
                        .replace("{held}", Long.toString(held))
                + rules.stream().map(RulesDocument::section).collect(Collectors.joining())
                + lists()
                + PACKS;
    }

    private static String section(RuleDescription rule) {
        StringBuilder section = new StringBuilder();
        section.append("## ")
                .append(rule.id())
                .append(": ")
                .append(rule.title())
                .append("\n\n");
        section.append("`").append(rule.gate()).append("`");
        rule.gateChanges().forEach(change -> section.append(gateChange(change)));
        new TreeMap<>(rule.thresholds())
                .forEach((name, number) ->
                        section.append(", ").append(name).append(" = ").append(number));
        section.append(". ").append(rule.why()).append("\n\n");
        section.append("* Poor: ").append(rule.poor()).append("\n");
        section.append("* Better: ").append(rule.good()).append("\n");
        section.append("* Source: ").append(rule.source()).append("\n");
        rule.heldBy().forEach(test -> section.append("* Held by `").append(test).append("`\n"));
        new TreeMap<>(rule.words()).descendingMap().forEach((language, words) -> section.append(said(language, words)));
        return section.append("\n").toString();
    }

    private static String gateChange(GateChange change) {
        String codes = List.of(change.contexts(), change.profiles(), change.domainModels()).stream()
                .flatMap(some -> some.stream().sorted())
                .collect(Collectors.joining(", "));
        String gate = change.gate().text().isEmpty() ? "silent" : "`" + change.gate() + "`";
        return ", " + gate + " in " + codes;
    }

    private static String said(String language, Words words) {
        String status = words.status() == Words.Status.CHECKED ? "" : ", unverified";
        return new TreeMap<>(words.phrases())
                .entrySet().stream()
                        .map(Map.Entry::getValue)
                        .map(phrase ->
                                "* " + language + status + ": " + phrase.message() + " *" + phrase.question() + "*\n")
                        .collect(Collectors.joining());
    }

    private static String lists() {
        return "## Word lists\n\n| list | what it holds | language | status | entries |\n|---|---|---|---|---|\n"
                + StandardRules.pack().lexicons().stream()
                        .map(RulesDocument::row)
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String row(Lexicon list) {
        String status =
                list.absent().isPresent() ? "absent" : list.status().name().toLowerCase(Locale.ROOT);
        String entries = list.absent().orElse(String.join(", ", list.entries()));
        return "| " + String.join(" | ", list.list(), list.title(), list.language(), status, entries) + " |\n";
    }
}
