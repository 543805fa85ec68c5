package org.threecolumns.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.map.ThreeColumnMap;

/**
 * Looks at a record for a stage with a set of rules and says what it found. Immutable: one checker serves many threads.
 * It neither changes the record nor reads a clock.
 */
public final class Checker {
    private final RulePack pack;
    private final String language;
    private final List<PracticeRule> rules;

    private Checker(RulePack pack, String language, List<PracticeRule> rules) {
        this.pack = pack;
        this.language = language;
        this.rules = List.copyOf(rules);
    }

    /** {@return a builder without words; whatever pack it is given, the rules about form that it describes are run} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return what the rules have to say about a record; bad practice is a finding, never an exception}
     *
     * @param record the record
     * @param stage the stage it is to enter
     * @param asOf the day to look at it as of, usually today
     * @throws IllegalArgumentException if the stage is for a child that the record does not have
     */
    public Report check(CaseRecord record, Stage stage, LocalDate asOf) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(asOf, "asOf");
        stage.childId().ifPresent(child -> requireChild(record, child));
        return check(new Opened(record, stage, asOf, pack));
    }

    Report check(Opened opened) {
        GateChange.Setting setting = setting(opened.record());
        Map<String, String> labels = pack.labels().of(language, setting.profile());
        List<Finding> findings = new ArrayList<>();
        boolean wordsChecked = true;
        for (PracticeRule rule : rules) {
            RuleDescription description = description(pack, rule.id());
            Severity severity =
                    description.gateFor(setting).severityAt(opened.stage()).orElse(null);
            if (severity != null) {
                Words words = words(description, language);
                List<Finding> found = rule.places(new Inspection(opened, description))
                        .map(place -> finding(description, severity, place, words, labels))
                        .toList();
                wordsChecked &= found.isEmpty() || words.status() == Words.Status.CHECKED;
                findings.addAll(found);
            }
        }
        return new Report(
                opened.stage(), opened.asOf(), Locale.forLanguageTag(language), List.copyOf(findings), wordsChecked);
    }

    private static void requireChild(CaseRecord record, String child) {
        if (record.child(child).isEmpty()) {
            throw new IllegalArgumentException("stage: the id of a child of this record expected");
        }
    }

    private static Finding finding(
            RuleDescription rule, Severity severity, Place place, Words words, Map<String, String> labels) {
        Map<String, String> values = new HashMap<>(labels);
        rule.thresholds().forEach((name, number) -> values.put(name, number.toString()));
        place.numbers().forEach((name, number) -> values.put(name, number.toString()));
        Words.Phrase phrase = words.phrase(place.wording())
                .orElseThrow(() -> new IllegalArgumentException("rule " + rule.id() + ": no such wording in the pack"));
        return new Finding(rule.id(), place.atMost(severity), place, phrase.filled(values));
    }

    private static GateChange.Setting setting(CaseRecord record) {
        Case theCase = record.getCase();
        return new GateChange.Setting(
                record.getMap()
                        .flatMap(ThreeColumnMap::getContext)
                        .map(OpenCode::code)
                        .orElse(""),
                record.getMap()
                        .flatMap(ThreeColumnMap::getProfile)
                        .or(theCase::getProfile)
                        .map(Enum::name)
                        .orElse("SAFETY"),
                theCase.getDomainModel().map(Enum::name).orElse("SEVEN"));
    }

    private static RuleDescription description(RulePack pack, RuleId id) {
        return pack.rule(id)
                .orElseThrow(() -> new IllegalArgumentException("rule " + id + ": the pack does not describe it"));
    }

    private static Words words(RuleDescription rule, String language) {
        return rule.words(language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule " + rule.id() + ": the pack has no words for it in " + language));
    }

    /** Puts a checker together; for one thread. */
    public static final class Builder {
        private RulePack pack = new RulePack(List.of(), List.of(), new Labels(Map.of()), List.of());
        private Locale language = Locale.UK;
        private final Map<RuleId, PracticeRule> rules = new HashMap<>();

        private Builder() {}

        /**
         * Sets the pack that describes the rules.
         *
         * @param described gates, thresholds and words
         * @return this builder
         */
        public Builder pack(RulePack described) {
            this.pack = Objects.requireNonNull(described, "described");
            return this;
        }

        /**
         * Sets the language of messages and questions; British English unless set.
         *
         * @param spoken a language that the pack has words in
         * @return this builder
         */
        public Builder language(Locale spoken) {
            this.language = Objects.requireNonNull(spoken, "spoken");
            return this;
        }

        /**
         * Adds a rule.
         *
         * @param rule the rule
         * @return this builder
         * @throws IllegalArgumentException if there is a rule of that id already
         */
        public Builder rule(PracticeRule rule) {
            if (rules.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rule " + rule.id() + ": added twice");
            }
            return this;
        }

        /**
         * Adds several rules.
         *
         * @param several the rules
         * @return this builder
         * @throws IllegalArgumentException if there is a rule of one of the ids already
         */
        public Builder rules(Iterable<? extends PracticeRule> several) {
            several.forEach(this::rule);
            return this;
        }

        /**
         * {@return the checker}
         *
         * @throws IllegalArgumentException if the pack lacks a rule or its words in the language
         */
        public Checker build() {
            String tag = pack.language(language)
                    .orElseThrow(
                            () -> new IllegalArgumentException("language: one of " + pack.languages() + " expected"));
            Stream<PracticeRule> form = pack.rules().stream()
                    .map(RuleDescription::id)
                    .filter(RuleId::isForm)
                    .map(FormRule::new);
            List<PracticeRule> sorted = Stream.concat(form, rules.values().stream())
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList();
            sorted.forEach(rule -> words(description(pack, rule.id()), tag));
            return new Checker(pack, tag, sorted);
        }
    }
}
