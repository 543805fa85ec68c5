package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.map.HarmPattern;

class Gen01NamedSpeakerTest {
    @Test
    void flagsAnItemThatNobodySaid() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.saidBy(List.of()))))
                .flags("GEN-01")
                .at("/map/harm/h1/saidBy")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAnItemThatAServiceSaid() {
        assertThat(Sound.check(Sound.withBody("The Department", Sound.withHarm(harm -> harm.saidBy(List.of("p9"))))))
                .flags("GEN-01")
                .at("/map/harm/h1/saidBy")
                .saying("team or a service");
    }

    @Test
    void flagsThePatternOfHarmToo() {
        assertThat(Sound.check(Sound.with(
                        map -> map.harmPattern(HarmPattern.builder().id("hp1").build()))))
                .flags("GEN-01")
                .at("/map/harmPattern/saidBy");
    }

    @Test
    void acceptsWhoeverIsWorriedAsTheSpeakerOfAStatement() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.saidBy(List.of()))))
                .isSilentOn("GEN-01");
    }

    @Test
    void acceptsAPersonBesideAService() {
        assertThat(Sound.check(Sound.withBody("Police", Sound.withHarm(harm -> harm.saidBy(List.of("p9", "p2"))))))
                .isSilentOn("GEN-01");
    }
}
