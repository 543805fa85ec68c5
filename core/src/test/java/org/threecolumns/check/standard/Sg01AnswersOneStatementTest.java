package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Sg01AnswersOneStatementTest {
    @Test
    void flagsAGoalThatAnswersNoWorry() {
        assertThat(Sound.check(Sound.withGoal(goal -> goal.dangerStatement(Optional.empty()))))
                .flags("SG-01")
                .at("/map/safetyGoals/sg1/dangerStatement")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsAGoalThatAnswersOne() {
        assertThat(Sound.check(Sound.record())).isSilentOn("SG-01");
    }
}
