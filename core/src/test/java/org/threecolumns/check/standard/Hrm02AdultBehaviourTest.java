package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.map.NotKnown;

class Hrm02AdultBehaviourTest {
    @Test
    void flagsHarmThatSaysNothingOfAnAdult() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.adultBehaviour(Optional.empty()))))
                .flags("HRM-02")
                .at("/map/harm/h1/adultBehaviour")
                .as(Severity.ERROR);
    }

    @Test
    void flagsALabel() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.adultBehaviour("Long history of domestic violence."))))
                .flags("HRM-02")
                .at("/map/harm/h1/adultBehaviour")
                .saying("label");
    }

    @Test
    void acceptsAnEventThatMentionsALabel() {
        assertThat(Sound.check(Sound.withHarm(
                        harm -> harm.adultBehaviour("Dean shouted about domestic violence and hit Kerry."))))
                .isSilentOn("HRM-02");
    }

    @Test
    void acceptsAnUnknownCauseWithItsReason() {
        NotKnown reason = NotKnown.builder().reason("Nobody saw it.").build();

        assertThat(Sound.check(Sound.withHarm(harm -> harm.adultBehaviour(Optional.empty())
                        .whatHappened("A broken arm.")
                        .causeUnknown(reason))))
                .isSilentOn("HRM-02");
    }

    @Test
    void onlyPromptsOverAListThatNobodyHasChecked() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.lang("cy-GB").adultBehaviour("Esgeulustod."))))
                .flags("HRM-02")
                .as(Severity.PROMPT);
    }
}
