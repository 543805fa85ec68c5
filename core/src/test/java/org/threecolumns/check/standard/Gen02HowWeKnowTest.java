package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.map.MapItem;

class Gen02HowWeKnowTest {
    @Test
    void flagsAnItemOfWhichNobodyKnowsHowItIsKnown() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.infoType(Optional.empty()))))
                .flags("GEN-02")
                .at("/map/harm/h1/infoType")
                .as(Severity.WARNING);
    }

    @Test
    void leavesGoalsAndStepsAlone() {
        assertThat(Sound.check(Sound.record())).isSilentOn("GEN-02");
    }

    @Test
    void leavesWhatNeedsToHappenAlone() {
        assertThat(Sound.check(Sound.with(
                        map -> map.addNeedsToHappen(MapItem.builder().id("it1").build()))))
                .isSilentOn("GEN-02");
    }
}
