package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.map.DangerStatement;

class Ds11FewStatementsTest {
    @Test
    void flagsAFourthStatement() {
        assertThat(Sound.check(statements(4)))
                .flags("DS-11")
                .at("/map/dangerStatements")
                .saying("4 danger statements")
                .as(Severity.WARNING);
    }

    @Test
    void speaksMoreStronglyAboutAFifth() {
        assertThat(Sound.check(statements(5))).flags("DS-11").saying("conference forms");
    }

    @Test
    void acceptsThree() {
        assertThat(Sound.check(statements(3))).isSilentOn("DS-11");
    }

    private static CaseRecord statements(int count) {
        List<DangerStatement> statements = IntStream.rangeClosed(1, count)
                .mapToObj(number -> Sound.statement().id("ds" + number).build())
                .toList();
        return Sound.with(map -> map.dangerStatements(statements));
    }
}
