package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Gen03WrittenDownTest {
    @Test
    void flagsAnItemWithoutADate() {
        assertThat(Sound.check(Sound.withStep(step -> step.capturedOn(Optional.empty()))))
                .flags("GEN-03")
                .at("/map/nextSteps/ns1/capturedOn")
                .as(Severity.ERROR);
    }

    @Test
    void flagsADateThatIsStillToCome() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.capturedOn(Sound.TODAY.plusDays(1)))))
                .flags("GEN-03")
                .at("/map/harm/h1/capturedOn")
                .saying("still to come");
    }

    @Test
    void flagsARatingWithoutADate() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.givenOn(Optional.empty()))))
                .flags("GEN-03")
                .at("/map/scales/sc1/ratings/r1/givenOn");
    }

    @Test
    void acceptsToday() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.capturedOn(Sound.TODAY))))
                .isSilentOn("GEN-03");
    }

    @Test
    void acceptsTheDayARatingWasWrittenDown() {
        assertThat(Sound.check(Sound.withRating(
                        rating -> rating.givenOn(Optional.empty()).capturedOn(Sound.TODAY))))
                .isSilentOn("GEN-03");
    }
}
