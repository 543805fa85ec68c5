package org.threecolumns.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void hasTheWordsOfCommandsAndFiles() {
        assertThat(Stage.draft().name()).isEqualTo("draft");
        assertThat(Stage.meeting().name()).isEqualTo("meeting");
        assertThat(Stage.family().name()).isEqualTo("family");
        assertThat(Stage.child("c1").name()).isEqualTo("child");
        assertThat(Stage.closure().name()).isEqualTo("closure");
    }

    @Test
    void isForOneChildOnlyAtTheChildStage() {
        assertThat(Stage.child("c1").childId()).contains("c1");
        assertThat(Stage.family().childId()).isEmpty();
        assertThat(Stage.child("c1"))
                .isEqualTo(Stage.child("c1"))
                .hasSameHashCodeAs(Stage.child("c1"))
                .isNotEqualTo(Stage.child("c2"))
                .hasToString("child c1");
    }

    @Test
    void refusesWhatCannotBeAnIdWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stage.child("Maisie Harlow"))
                .withMessageNotContaining("Maisie");
    }
}
