package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.map.ImpactOnChild;

class Ds06EffectOnEachChildTest {
    @Test
    void flagsTheChildWhoIsLeftOut() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.addChildren("c2"))))
                .flags("DS-06")
                .at("/map/dangerStatements/ds1/impactByChild")
                .concerning("c2")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAnEffectWithoutWords() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.impactByChild(
                        List.of(ImpactOnChild.builder().id("i1").child("c1").build())))))
                .flags("DS-06")
                .concerning("c1");
    }

    @Test
    void acceptsALaterEffectAlone() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.impactByChild(List.of(ImpactOnChild.builder()
                        .id("i1")
                        .child("c1")
                        .longTerm("not trusting")
                        .build())))))
                .isSilentOn("DS-06");
    }
}
