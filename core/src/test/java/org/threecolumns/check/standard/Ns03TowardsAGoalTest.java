package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Ns03TowardsAGoalTest {
    @Test
    void flagsAStepTowardsNothing() {
        assertThat(Sound.check(Sound.withStep(step -> step.goal(Optional.empty()))))
                .flags("NS-03")
                .at("/map/nextSteps/ns1/goal")
                .as(Severity.WARNING);
    }

    @Test
    void flagsAStepThatIsMarkedAsNotExploring() {
        assertThat(Sound.check(
                        Sound.withStep(step -> step.goal(Optional.empty()).exploratory(false))))
                .flags("NS-03")
                .at("/map/nextSteps/ns1/goal");
    }

    @Test
    void acceptsFindingSomethingOut() {
        assertThat(Sound.check(
                        Sound.withStep(step -> step.goal(Optional.empty()).exploratory(true))))
                .isSilentOn("NS-03");
    }
}
