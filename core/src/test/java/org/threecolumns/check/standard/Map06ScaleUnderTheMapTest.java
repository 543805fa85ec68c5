package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Map06ScaleUnderTheMapTest {
    @Test
    void flagsAMapWithoutAScale() {
        assertThat(Sound.check(Sound.with(map -> map.scales(List.of()))))
                .flags("MAP-06")
                .at("/map/scales")
                .as(Severity.WARNING);
    }

    @Test
    void acceptsAScaleWithoutRatings() {
        assertThat(Sound.check(Sound.withScale(scale -> scale.ratings(List.of()))))
                .isSilentOn("MAP-06");
    }
}
