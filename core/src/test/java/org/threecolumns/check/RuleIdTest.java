package org.threecolumns.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
    @Test
    void sortsByFamilyAndNumber() {
        assertThat(RuleId.of("DS-03")).isLessThan(RuleId.of("DS-15")).isGreaterThan(RuleId.of("CV-99"));
        assertThat(RuleId.of("DS-15")).hasToString("DS-15");
    }

    @Test
    void knowsTheRulesAboutForm() {
        assertThat(RuleId.of("STR-05").isForm()).isTrue();
        assertThat(RuleId.of("DS-05").isForm()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DS", "DS15", "ds-15", "DS-1", "D-15", "DS-15 "})
    void refusesAnotherForm(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(code));
    }
}
