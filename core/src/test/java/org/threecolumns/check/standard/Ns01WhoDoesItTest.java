package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Ns01WhoDoesItTest {
    @Test
    void flagsAStepThatNobodyTakes() {
        assertThat(Sound.check(Sound.withStep(step -> step.who(List.of()))))
                .flags("NS-01")
                .at("/map/nextSteps/ns1/who")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAService() {
        assertThat(Sound.check(Sound.withBody("CSC", Sound.withStep(step -> step.who(List.of("p9"))))))
                .flags("NS-01")
                .saying("no person");
    }

    @Test
    void acceptsOnePerson() {
        assertThat(Sound.check(Sound.record())).isSilentOn("NS-01");
    }
}
