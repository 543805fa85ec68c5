package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.check.Stage;

class Ref01PointsToWhatIsThereTest {
    @Test
    void flagsAGoalForAStatementThatIsGone() {
        assertThat(Sound.check(Sound.withGoal(goal -> goal.dangerStatement("ds9")), Stage.draft()))
                .flags("REF-01")
                .at("/map/safetyGoals/sg1/dangerStatement")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAPersonWhomNobodyKnows() {
        assertThat(Sound.check(Sound.withStep(step -> step.addWho("p77"))))
                .flags("REF-01")
                .at("/map/nextSteps/ns1/who");
    }

    @Test
    void acceptsReferencesThatLeadSomewhere() {
        assertThat(Sound.check(Sound.record())).isSilentOn("REF-01");
    }
}
