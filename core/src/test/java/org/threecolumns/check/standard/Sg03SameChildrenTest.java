package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Sg03SameChildrenTest {
    @Test
    void flagsAGoalThatLeavesAChildOut() {
        assertThat(Sound.check(Sound.with(map -> map.addChildren("c2")
                        .dangerStatements(
                                List.of(Sound.statement().addChildren("c2").build())))))
                .flags("SG-03")
                .at("/map/safetyGoals/sg1/children")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsThatNoChildMeansAllOfTheMap() {
        assertThat(Sound.check(Sound.withGoal(goal -> goal.children(List.of()))))
                .isSilentOn("SG-03");
    }

    @Test
    void leavesAGoalWithoutAStatementToOtherRules() {
        assertThat(Sound.check(Sound.withGoal(
                        goal -> goal.dangerStatement(Optional.empty()).children(List.of("c2")))))
                .isSilentOn("SG-03");
    }
}
