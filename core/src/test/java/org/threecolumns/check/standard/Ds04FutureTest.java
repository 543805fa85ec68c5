package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.Profile;

class Ds04FutureTest {
    @Test
    void flagsAStatementWithoutAFuture() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.whatCouldHappen(Optional.empty()))))
                .flags("DS-04")
                .at("/map/dangerStatements/ds1/whatCouldHappen")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsAShortFuture() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.whatCouldHappen("Maisie hurt."))))
                .isSilentOn("DS-04");
    }

    @Test
    void callsItAWorryStatementInEarlyHelp() {
        assertThat(Sound.check(Sound.with(map -> map.profile(Profile.WELLBEING)
                        .dangerStatements(List.of(Sound.statement()
                                .whatCouldHappen(Optional.empty())
                                .build())))))
                .flags("DS-04")
                .saying("worry statement");
    }
}
