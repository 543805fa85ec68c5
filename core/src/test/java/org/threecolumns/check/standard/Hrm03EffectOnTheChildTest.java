package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Hrm03EffectOnTheChildTest {
    @Test
    void flagsHarmWithoutAnEffect() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.impactOnChild(Optional.empty()))))
                .flags("HRM-03")
                .at("/map/harm/h1/impactOnChild")
                .as(Severity.WARNING);
    }

    @Test
    void flagsAnEffectThatRepeatsTheEvent() {
        assertThat(Sound.check(
                        Sound.withHarm(harm -> harm.impactOnChild("Dean threw a plate at the wall, by Kerry's head!"))))
                .flags("HRM-03")
                .at("/map/harm/h1/impactOnChild")
                .saying("repeats");
    }

    @Test
    void acceptsAnEffectThatBeginsLikeTheEvent() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.impactOnChild(
                        "Dean threw a plate and Maisie hid in the wardrobe until Jean came for her."))))
                .isSilentOn("HRM-03");
    }
}
