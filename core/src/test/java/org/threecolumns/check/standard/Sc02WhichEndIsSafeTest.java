package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.check.Stage;

class Sc02WhichEndIsSafeTest {
    @Test
    void flagsAScaleThatDoesNotSayWhichEndIsSafe() {
        assertThat(Sound.check(Sound.withScale(scale -> scale.polarity(Optional.empty())), Stage.draft()))
                .flags("SC-02")
                .at("/map/scales/sc1/polarity")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsEitherDirection() {
        assertThat(Sound.check(Sound.record())).isSilentOn("SC-02");
    }
}
