package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Sg08CanBeSeenTest {
    @Test
    void flagsEachOfTheThreeThatIsMissing() {
        assertThat(Sound.check(Sound.withGoal(goal -> goal.behaviour(Optional.empty())
                        .childExperience(List.of())
                        .seenBy(List.of()))))
                .flags("SG-08")
                .at(
                        "/map/safetyGoals/sg1/behaviour",
                        "/map/safetyGoals/sg1/childExperience",
                        "/map/safetyGoals/sg1/seenBy")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsAGoalThatCanBeSeen() {
        assertThat(Sound.check(Sound.record())).isSilentOn("SG-08");
    }
}
