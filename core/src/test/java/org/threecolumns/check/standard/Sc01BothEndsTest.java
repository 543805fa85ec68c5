package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Sc01BothEndsTest {
    @Test
    void flagsEachEndWithoutWords() {
        assertThat(Sound.check(Sound.withScale(
                        scale -> scale.topAnchor(Optional.empty()).bottomAnchor(Optional.empty()))))
                .flags("SC-01")
                .at("/map/scales/sc1/bottomAnchor", "/map/scales/sc1/topAnchor")
                .as(Severity.ERROR);
    }

    @Test
    void flagsTheOneEndWithoutWords() {
        assertThat(Sound.check(Sound.withScale(scale -> scale.topAnchor(" "))))
                .flags("SC-01")
                .at("/map/scales/sc1/topAnchor")
                .saying("top end");
    }

    @Test
    void acceptsBothEnds() {
        assertThat(Sound.check(Sound.record())).isSilentOn("SC-01");
    }
}
