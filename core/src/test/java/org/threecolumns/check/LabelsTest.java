package org.threecolumns.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.model.Profile;

class LabelsTest {
    private static final Labels LABELS = StandardRules.pack().labels();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void fillEveryBraceInEveryLanguage(Profile profile) {
        for (RuleDescription rule : StandardRules.catalogue()) {
            rule.words().forEach((language, words) -> {
                Map<String, String> values = new HashMap<>(LABELS.of(language, profile.name()));
                rule.thresholds().forEach((name, number) -> values.put(name, number.toString()));
                values.put("count", "4");
                assertThat(words.phrases().values())
                        .map(phrase -> phrase.filled(values))
                        .flatMap(phrase ->
                                Stream.of(phrase.message(), phrase.question()).toList())
                        .as("%s %s", rule.id(), language)
                        .noneMatch(text -> text.contains("{") || text.contains("}"));
            });
        }
    }

    @Test
    void callThingsAsEachProfileDoes() {
        assertThat(LABELS.of("en-GB", "SAFETY")).containsEntry("danger-statement", "danger statement");
        assertThat(LABELS.of("en-GB", "WELLBEING"))
                .containsEntry("danger-statement", "worry statement")
                .containsEntry("safety-goal", "wellbeing goal");
        assertThat(LABELS.of("cy-GB", "SUCCESS"))
                .containsEntry("danger-statement.soft", "ddatganiad pryder")
                .containsEntry("safety-goal", "nod llwyddiant");
    }

    @Test
    void fallBackToTheUsualOnes() {
        assertThat(LABELS.of("en-GB", "CUSTOM")).isEqualTo(LABELS.of("en-GB", "SAFETY"));
    }

    @Test
    void letACouncilNameOneThingAndKeepTheOthers() {
        Labels council = new Labels(Map.of("en-GB", Map.of("CUSTOM", Map.of("danger-statement", "main worry"))));

        Labels together = LABELS.overriddenBy(council);

        assertThat(together.of("en-GB", "CUSTOM"))
                .containsEntry("danger-statement", "main worry")
                .containsEntry("safety-goal", "safety goal");
    }
}
