package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Hrm04InThePastTest {
    @Test
    void flagsWhatCouldHappenAndUnderlinesIt() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.adultBehaviour("Dean could hit Kerry again."))))
                .flags("HRM-04")
                .at("/map/harm/h1/adultBehaviour")
                .underlining(5, 10)
                .as(Severity.WARNING);
    }

    @Test
    void flagsItInWhatHappenedToo() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.whatHappened("He might come back."))))
                .flags("HRM-04")
                .at("/map/harm/h1/whatHappened");
    }

    @Test
    void acceptsTheMonthOfMay() {
        assertThat(Sound.check(Sound.withHarm(harm -> harm.adultBehaviour("In May Dean threw a plate."))))
                .isSilentOn("HRM-04");
    }

    @Test
    void acceptsAThreatThatIsQuoted() {
        assertThat(Sound.check(Sound.withHarm(
                        harm -> harm.adultBehaviour("Dean shouted \"I will find you\" and threw a plate."))))
                .isSilentOn("HRM-04");
    }

    @Test
    void acceptsWhatSomebodyCouldNotDo() {
        assertThat(Sound.check(Sound.withHarm(
                        harm -> harm.adultBehaviour("Kerry had drunk so much that she could not wake up."))))
                .isSilentOn("HRM-04");
    }
}
