package org.threecolumns.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/**
 * Gates, thresholds, words and word lists of rules as data, read from JSON. A council can add rules and change shipped
 * ones in a pack of its own; every change of a shipped rule carries a reason.
 */
public final class RulePack {
    private final Map<RuleId, RuleDescription> rules;
    private final List<RuleChange> changes;
    private final Labels labels;
    private final Map<String, Lexicon> lexicons;

    RulePack(Collection<RuleDescription> rules, List<RuleChange> changes, Labels labels, Collection<Lexicon> lexicons) {
        this.rules = new TreeMap<>();
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.changes = List.copyOf(changes);
        this.labels = labels;
        this.lexicons = new TreeMap<>();
        lexicons.forEach(each -> this.lexicons.put(key(each.list(), each.language()), each));
    }

    /**
     * {@return the pack that is written so}
     *
     * @param json a pack as {@code docs/rules.md} describes it, in UTF-8
     * @throws RecordReadException with every problem found, if this is not a pack
     */
    public static RulePack read(byte[] json) throws RecordReadException {
        Objects.requireNonNull(json, "json");
        return PackReading.read(json, ReadLimits.standard());
    }

    /** {@return all rules, by id} */
    public List<RuleDescription> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * {@return what the pack says about a rule, or empty if it does not know it}
     *
     * @param id the rule
     */
    public Optional<RuleDescription> rule(RuleId id) {
        return Optional.ofNullable(rules.get(Objects.requireNonNull(id, "id")));
    }

    /** {@return all word lists, by name and language} */
    public List<Lexicon> lexicons() {
        return List.copyOf(lexicons.values());
    }

    /**
     * {@return a word list in one language, or empty if there is none}
     *
     * @param list the name of the list
     * @param language a language tag; only its language counts, so {@code en} finds {@code en-GB}
     */
    public Optional<Lexicon> lexicon(String list, String language) {
        return lexicons(list).stream()
                .filter(each -> sameLanguage(each.language(), language))
                .findFirst();
    }

    List<Lexicon> lexicons(String list) {
        return lexicons.values().stream()
                .filter(each -> each.list().equals(list) && each.absent().isEmpty())
                .toList();
    }

    /** {@return the tags of the languages that rules have words in} */
    public List<String> languages() {
        return rules.values().stream()
                .flatMap(rule -> rule.words().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Optional<String> language(Locale locale) {
        return languages().stream()
                .filter(tag -> sameLanguage(tag, locale.toLanguageTag()))
                .findFirst();
    }

    Labels labels() {
        return labels;
    }

    /**
     * {@return this pack with another on top of it: its rules are added, its changes made, its labels and word lists
     * take the place of ours}
     *
     * @param council the other pack
     * @throws IllegalArgumentException if it brings a rule of an id that is taken, or changes a rule that is not there
     */
    public RulePack overriddenBy(RulePack council) {
        Map<RuleId, RuleDescription> together = new TreeMap<>(rules);
        for (RuleDescription added : council.rules()) {
            if (together.putIfAbsent(added.id(), added) != null) {
                throw new IllegalArgumentException(
                        "pack: rule " + added.id() + " is there already; a change with a reason expected");
            }
        }
        for (RuleChange change : council.changes) {
            RuleDescription changed = Optional.ofNullable(together.get(change.rule()))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "pack: a change of rule " + change.rule() + " that no pack brings"))
                    .changedBy(change);
            together.put(changed.id(), changed);
        }
        Map<String, Lexicon> lists = new HashMap<>(lexicons);
        lists.putAll(council.lexicons);
        return new RulePack(together.values(), List.of(), labels.overriddenBy(council.labels), lists.values());
    }

    private static boolean sameLanguage(String one, String other) {
        return Locale.forLanguageTag(one)
                .getLanguage()
                .equals(Locale.forLanguageTag(other).getLanguage());
    }

    private static String key(String list, String language) {
        return list + " " + language;
    }

    /** {@return counts only} */
    @Override
    public String toString() {
        return "RulePack of " + rules.size() + " rules, " + changes.size() + " changes, " + lexicons.size() + " lists";
    }
}
