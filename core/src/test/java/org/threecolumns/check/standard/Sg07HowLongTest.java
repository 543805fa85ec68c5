package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Sg07HowLongTest {
    @Test
    void flagsAGoalWithoutALength() {
        assertThat(Sound.check(Sound.withGoal(goal -> goal.duration(Optional.empty()))))
                .flags("SG-07")
                .at("/map/safetyGoals/sg1/duration")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsAPeriod() {
        assertThat(Sound.check(Sound.record())).isSilentOn("SG-07");
    }
}
