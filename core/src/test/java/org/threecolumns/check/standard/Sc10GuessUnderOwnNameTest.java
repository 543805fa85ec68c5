package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Sc10GuessUnderOwnNameTest {
    @Test
    void flagsAWorkersNumberUnderTheChildsName() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.rater("c1").addSaidBy("p4"))))
                .flags("SC-10")
                .at("/map/scales/sc1/ratings/r1/rater")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAGuessThatNamesNobodyElse() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.rater("c1").viaProxy(true))))
                .flags("SC-10")
                .at("/map/scales/sc1/ratings/r1/rater");
    }

    @Test
    void flagsAGuessThatIsNotMarked() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.rater("p4").onBehalfOf("c1"))))
                .flags("SC-10")
                .at("/map/scales/sc1/ratings/r1/viaProxy");
    }

    @Test
    void acceptsAMarkedGuessUnderTheWorkersName() {
        assertThat(Sound.check(Sound.withRating(
                        rating -> rating.rater("p4").viaProxy(true).onBehalfOf("c1"))))
                .isSilentOn("SC-10");
    }

    @Test
    void acceptsAChildWhoSaidItWithAnAdvocate() {
        assertThat(Sound.check(Sound.withRating(
                        rating -> rating.rater("c1").addSaidBy("c1").via("with an advocate"))))
                .isSilentOn("SC-10");
    }
}
