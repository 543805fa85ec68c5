package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Sc03OnePersonTest {
    @Test
    void flagsANumberOfNobody() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.rater(Optional.empty()))))
                .flags("SC-03")
                .at("/map/scales/sc1/ratings/r1/rater")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAMeeting() {
        assertThat(Sound.check(Sound.withBody("Conference", Sound.withRating(rating -> rating.rater("p9")))))
                .flags("SC-03")
                .saying("meeting");
    }

    @Test
    void flagsSomebodyWhomTheRecordDoesNotKnow() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.rater("p77"))))
                .flags("SC-03")
                .saying("one person of this record");
    }

    @Test
    void acceptsAChild() {
        assertThat(Sound.check(Sound.withRating(rating -> rating.rater("c1")))).isSilentOn("SC-03");
    }
}
