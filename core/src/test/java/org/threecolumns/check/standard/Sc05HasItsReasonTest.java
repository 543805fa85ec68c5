package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.scale.NotGivenReason;

class Sc05HasItsReasonTest {
    @Test
    void flagsALoneNumber() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.whyThisHigh(Optional.empty()))))
                .flags("SC-05")
                .at("/map/scales/sc1/ratings/r1/whyThisHigh")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsThatSomebodyWouldRatherNotSay() {
        assertThat(Sound.check(Sound.withRating(rating ->
                        rating.whyThisHigh(Optional.empty()).notGivenReason(OpenCode.of(NotGivenReason.DECLINED)))))
                .isSilentOn("SC-05");
    }

    @Test
    void asksNothingWhereThereIsNoNumber() {
        assertThat(Sound.check(Sound.withRating(
                        rating -> rating.value(Optional.empty()).whyThisHigh(Optional.empty()))))
                .isSilentOn("SC-05");
    }
}
