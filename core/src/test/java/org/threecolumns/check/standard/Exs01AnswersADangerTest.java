package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;

class Exs01AnswersADangerTest {
    @Test
    void flagsSafetyThatAnswersNoDanger() {
        assertThat(Sound.check(Sound.withSafety(safety -> safety.dangerStatements(List.of()))))
                .flags("EXS-01")
                .at("/map/existingSafety/xs1/dangerStatements")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsSafetyAgainstOneDanger() {
        assertThat(Sound.check(Sound.record())).isSilentOn("EXS-01");
    }
}
