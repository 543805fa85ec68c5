package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.map.MapContext;

class Ds15OneGoalTest {
    @Test
    void flagsAStatementThatNoGoalAnswers() {
        assertThat(Sound.check(Sound.with(map -> map.safetyGoals(List.of()))))
                .flags("DS-15")
                .at("/map/dangerStatements/ds1")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAStatementThatTwoGoalsAnswer() {
        assertThat(Sound.check(Sound.with(
                        map -> map.addSafetyGoals(Sound.goal().id("sg2").build()))))
                .flags("DS-15")
                .at("/map/dangerStatements/ds1")
                .saying("2 safety goals");
    }

    @Test
    void acceptsOneGoal() {
        assertThat(Sound.check(Sound.record())).isSilentOn("DS-15");
    }

    @Test
    void asksForNoneBeforeTheFamilyHasMet() {
        assertThat(Sound.check(Sound.with(map -> map.safetyGoals(List.of()).context(OpenCode.of(MapContext.STRATEGY)))))
                .isSilentOn("DS-15");
    }
}
