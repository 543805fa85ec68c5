package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Ds16ScaleTest {
    @Test
    void flagsAStatementThatNoScaleIsAbout() {
        assertThat(Sound.check(Sound.withScale(scale -> scale.about(Optional.empty()))))
                .flags("DS-16")
                .at("/map/dangerStatements/ds1")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsAScaleWithoutRatings() {
        assertThat(Sound.check(Sound.withScale(scale -> scale.ratings(List.of()))))
                .isSilentOn("DS-16");
    }
}
