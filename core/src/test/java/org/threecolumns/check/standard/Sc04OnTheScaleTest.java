package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.scale.NotGivenReason;
import org.threecolumns.model.scale.ValueRange;

class Sc04OnTheScaleTest {
    @Test
    void flagsANumberOutside() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.value(BigDecimal.valueOf(11)))))
                .flags("SC-04")
                .at("/map/scales/sc1/ratings/r1/value")
                .saying("not on the scale")
                .as(Severity.ERROR);
    }

    @Test
    void flagsANumberBetweenTheSteps() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.value(new BigDecimal("4.5")))))
                .flags("SC-04")
                .saying("between the steps");
    }

    @Test
    void flagsANumberThatIsMissingWithoutAReason() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.value(Optional.empty()))))
                .flags("SC-04")
                .saying("no reason");
    }

    @Test
    void flagsARangeThatReachesOutside() {
        ValueRange range = ValueRange.builder()
                .low(BigDecimal.valueOf(9))
                .high(BigDecimal.valueOf(12))
                .build();

        assertThat(Sound.check(Sound.withRating(
                        rating -> rating.value(Optional.empty()).valueRange(range))))
                .flags("SC-04")
                .at("/map/scales/sc1/ratings/r1/valueRange");
    }

    @Test
    void acceptsHalfStepsWhereTheScaleHasThem() {
        CaseRecord record = Sound.withScale(scale -> scale.step(new BigDecimal("0.5"))
                .ratings(List.of(Sound.rating().value(new BigDecimal("4.50")).build())));

        assertThat(Sound.check(record)).isSilentOn("SC-04");
    }

    @Test
    void acceptsBothEnds() {
        CaseRecord record = Sound.withScale(scale -> scale.min(BigDecimal.ONE)
                .max(BigDecimal.valueOf(5))
                .ratings(List.of(
                        Sound.rating().value(BigDecimal.ONE).build(),
                        Sound.rating().id("r2").value(BigDecimal.valueOf(5)).build())));

        assertThat(Sound.check(record)).isSilentOn("SC-04");
    }

    @Test
    void acceptsNoNumberWithAReason() {
        assertThat(Sound.check(Sound.withRating(
                        rating -> rating.value(Optional.empty()).notGivenReason(OpenCode.of(NotGivenReason.DECLINED)))))
                .isSilentOn("SC-04");
    }
}
