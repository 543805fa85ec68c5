package org.threecolumns.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.check.Lexicon;
import org.threecolumns.check.PracticeRule;
import org.threecolumns.check.RuleDescription;
import org.threecolumns.check.RuleId;
import org.threecolumns.check.Words;

/** The catalogue as a whole: a rule without reason, source, words, examples or twin test does not get in. */
class CatalogueTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z-]+)(\\.[a-z]+)?}");
    private static final Set<String> LANGUAGES = Set.of("en-GB", "cy-GB");

    static Stream<RuleDescription> all() {
        return StandardRules.catalogue().stream();
    }

    private static Map<RuleId, PracticeRule> rules() {
        return StandardRules.rules().stream().collect(Collectors.toMap(PracticeRule::id, Function.identity()));
    }

    @Test
    void holdsTheRulesThatAreMeantToBeThere() {
        assertThat(all().map(rule -> rule.id().code())
                        .filter(id -> !id.startsWith("STR-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("DS-01 DS-03 DS-04 DS-06 DS-09 DS-10 DS-11 DS-15 DS-16 EXS-01 EXS-02"
                        + " GEN-01 GEN-02 GEN-03 GEN-04 HRM-01 HRM-02 HRM-03 HRM-04 HRM-06 HRM-10"
                        + " MAP-01 MAP-03 MAP-04 MAP-06 NS-01 NS-02 NS-03 REF-01"
                        + " SC-01 SC-02 SC-03 SC-04 SC-05 SC-10 SC-13 SC-14"
                        + " SG-01 SG-02 SG-03 SG-07 SG-08");
        assertThat(all().filter(rule -> rule.id().isForm())).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAPredicateOrNamesTheTestsThatHoldIt(RuleDescription rule) throws ReflectiveOperationException {
        boolean looks = rules().containsKey(rule.id()) || rule.id().isForm();

        assertThat(looks).isEqualTo(rule.kind() == RuleDescription.Kind.FINDS);
        assertThat(rule.heldBy().isEmpty()).isEqualTo(looks);
        for (String test : rule.heldBy()) {
            int hash = test.indexOf('#');
            Method method = Class.forName(test.substring(0, hash)).getDeclaredMethod(test.substring(hash + 1));
            assertThat(method.isAnnotationPresent(Test.class)).as(test).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasATwinTestThatFlagsAndOneThatDoesNot(RuleDescription rule) throws ClassNotFoundException {
        PracticeRule predicate = rules().get(rule.id());
        if (predicate == null) {
            assertThat(rule.id().isForm() || rule.kind() == RuleDescription.Kind.HELD_BY_CONSTRUCTION)
                    .isTrue();
            return;
        }
        Class<?> twin = Class.forName(predicate.getClass().getName() + "Test");
        Set<String> names = Arrays.stream(twin.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(names).anyMatch(name -> name.startsWith("flags"));
        assertThat(names).anyMatch(name -> !name.startsWith("flags"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhyAndWhoseIdeaItIsAndShowsBothExamples(RuleDescription rule) {
        assertThat(Stream.of(rule.title(), rule.why(), rule.source(), rule.poor(), rule.good()))
                .allMatch(text -> !text.isBlank());
        assertThat(rule.poor()).isNotEqualTo(rule.good());
        assertThat(rule.change()).isEmpty();
        assertThat(rule.gate().text()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void speaksBothLanguagesWithTheSameCountsAndLabels(RuleDescription rule) {
        assertThat(rule.words()).containsOnlyKeys(LANGUAGES);
        Words english = rule.words("en-GB").orElseThrow();
        Words welsh = rule.words("cy-GB").orElseThrow();

        assertThat(english.status()).isEqualTo(Words.Status.CHECKED);
        assertThat(english.checkedBy()).isNotBlank();
        assertThat(english.checkedOn()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(welsh.phrases().keySet()).isEqualTo(english.phrases().keySet());
        english.phrases().forEach((key, phrase) -> {
            Words.Phrase other = Objects.requireNonNull(welsh.phrases().get(key));
            assertThat(placeholders(other)).as(key).isEqualTo(placeholders(phrase));
            assertThat(other).isNotEqualTo(phrase);
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void statesAndThenAsks(RuleDescription rule) {
        rule.words().values().stream()
                .flatMap(words -> words.phrases().values().stream())
                .forEach(phrase -> {
                    assertThat(phrase.message()).endsWith(".").doesNotContain("!", "must", "fail");
                    assertThat(phrase.question()).endsWith("?");
                });
    }

    @Test
    void hasEveryWordListInBothLanguagesOrSaysWhyNot() {
        Map<String, Set<String>> lists = StandardRules.pack().lexicons().stream()
                .collect(Collectors.groupingBy(
                        Lexicon::list, Collectors.mapping(Lexicon::language, Collectors.toSet())));

        assertThat(lists).containsKeys("A", "B", "C", "D", "E", "F", "G", "H", "I");
        assertThat(lists.values()).allMatch(LANGUAGES::equals);
        assertThat(StandardRules.pack().lexicons())
                .allMatch(list -> list.entries().isEmpty() == list.absent().isPresent());
        assertThat(StandardRules.pack().lexicons())
                .filteredOn(list -> list.language().equals("cy-GB"))
                .allMatch(Lexicon::isUnverified);
    }

    private static Set<String> placeholders(Words.Phrase phrase) {
        return PLACEHOLDER
                .matcher(phrase.message() + phrase.question())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
