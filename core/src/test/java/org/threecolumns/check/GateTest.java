package org.threecolumns.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    @Test
    void carriesForwardUntilAnotherStageIsNamed() {
        Gate gate = Gate.parse("I@D W@M E@C");

        assertThat(gate.severityAt(Stage.draft())).contains(Severity.PROMPT);
        assertThat(gate.severityAt(Stage.meeting())).contains(Severity.WARNING);
        assertThat(gate.severityAt(Stage.family())).contains(Severity.WARNING);
        assertThat(gate.severityAt(Stage.child("c1"))).contains(Severity.ERROR);
        assertThat(gate.severityAt(Stage.closure())).contains(Severity.ERROR);
    }

    @Test
    void isSilentBeforeItsFirstStage() {
        assertThat(Gate.parse("W@M E@F").severityAt(Stage.draft())).isEmpty();
    }

    @Test
    void neverOpensWhenItIsEmpty() {
        assertThat(Gate.parse("").severityAt(Stage.closure())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "W@", "X@M", "W@Z", "W@M  E@F", "E@F W@M", "W@M E@M", "w@m", " "})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Gate.parse(text)).withMessageContaining("expected");
    }

    @Test
    void isAValue() {
        assertThat(Gate.parse("W@M")).isEqualTo(Gate.parse("W@M")).isNotEqualTo(Gate.parse("E@M"));
        assertThat(Gate.parse("W@M")).hasSameHashCodeAs(Gate.parse("W@M")).hasToString("W@M");
    }
}
