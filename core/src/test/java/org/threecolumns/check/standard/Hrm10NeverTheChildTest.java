package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.StageOverride;
import org.threecolumns.model.StageReached;

class Hrm10NeverTheChildTest {
    @Test
    void flagsTheChildWhoWasHurt() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.causedBy(List.of("c1")))))
                .flags("HRM-10")
                .at("/map/harm/h1/causedBy")
                .concerning("c1")
                .as(Severity.ERROR);
    }

    @Test
    void flagsHarmBetweenChildrenThatNobodyDecidedOn() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.causedBy(List.of("c2")))))
                .flags("HRM-10")
                .concerning("c2");
    }

    @Test
    void acceptsHarmBetweenChildrenByAManagersDecision() {
        assertThat(Sound.check(decided(Sound.TODAY.plusDays(1)))).isSilentOn("HRM-10");
    }

    @Test
    void flagsItAgainWhenTheDecisionHasRunOut() {
        assertThat(Sound.check(decided(Sound.TODAY))).flags("HRM-10").concerning("c2");
    }

    @Test
    void acceptsAnAdult() {
        assertThat(Sound.check(Sound.record())).isSilentOn("HRM-10");
    }

    private static CaseRecord decided(LocalDate expires) {
        StageOverride override = StageOverride.builder()
                .id("o1")
                .rule("HRM-10")
                .item("h1")
                .reason("Between the children; the manager has looked at it.")
                .by("p4")
                .expires(expires)
                .build();
        return CaseRecord.builder()
                .like(Sound.withHarm(harm -> harm.causedBy(List.of("c2"))))
                .addStagesReached(
                        StageReached.builder().id("st1").addOverrides(override).build())
                .build();
    }
}
