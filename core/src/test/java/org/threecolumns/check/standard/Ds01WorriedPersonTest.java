package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.map.DangerStatus;

class Ds01WorriedPersonTest {
    @Test
    void flagsAStatementThatNobodyIsWorriedIn() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.worriedPeople(List.of()))))
                .flags("DS-01")
                .at("/map/dangerStatements/ds1/worriedPeople")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAServiceThatIsWorried() {
        assertThat(Sound.check(Sound.withBody(
                        "Agencies", Sound.withStatement(statement -> statement.worriedPeople(List.of("p9"))))))
                .flags("DS-01")
                .saying("team or a service");
    }

    @Test
    void acceptsOnePerson() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.worriedPeople(List.of("p4")))))
                .isSilentOn("DS-01");
    }

    @Test
    void leavesWithdrawnStatementsAlone() {
        assertThat(Sound.check(Sound.withStatement(
                        statement -> statement.worriedPeople(List.of()).status(DangerStatus.WITHDRAWN))))
                .isSilentOn("DS-01");
    }
}
