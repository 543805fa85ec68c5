package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Ns02DateTest {
    @Test
    void flagsAStepWithoutADate() {
        assertThat(Sound.check(Sound.withStep(step -> step.by(Optional.empty()))))
                .flags("NS-02")
                .at("/map/nextSteps/ns1/by")
                .as(Severity.ERROR);
    }

    @Test
    void promptsOverASoftWordBesideADate() {
        assertThat(Sound.check(Sound.withStep(step -> step.what("Jean rings regularly."))))
                .flags("NS-02")
                .at("/map/nextSteps/ns1/what")
                .underlining(11, 20)
                .as(Severity.PROMPT);
    }

    @Test
    void acceptsTheDayItWasDone() {
        assertThat(Sound.check(Sound.withStep(step -> step.by(Optional.empty()).doneOn(Sound.TODAY))))
                .isSilentOn("NS-02");
    }
}
