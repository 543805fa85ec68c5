package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Sg02WhoDoesItTest {
    @Test
    void flagsAGoalThatNobodyDoes() {
        assertThat(Sound.check(Sound.withGoal(goal -> goal.doers(List.of()))))
                .flags("SG-02")
                .at("/map/safetyGoals/sg1/doers")
                .as(Severity.ERROR);
    }

    @Test
    void flagsParentsWithoutAName() {
        assertThat(Sound.check(Sound.withBody("Parents", Sound.withGoal(goal -> goal.doers(List.of("p9"))))))
                .flags("SG-02")
                .saying("no person");
    }

    @Test
    void acceptsOneDoer() {
        assertThat(Sound.check(Sound.withGoal(goal -> goal.doers(List.of("p1")))))
                .isSilentOn("SG-02");
    }
}
