package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.DomainModel;
import org.threecolumns.model.map.NoHarmReason;

class Ds03PastAndItsBasisTest {
    @Test
    void flagsAStatementWithoutAPast() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.whatHappened(Optional.empty()))))
                .flags("DS-03")
                .at("/map/dangerStatements/ds1/whatHappened")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAPastThatRestsOnNothing() {
        assertThat(Sound.check(Sound.withStatement(statement -> statement.basedOn(List.of()))))
                .flags("DS-03")
                .at("/map/dangerStatements/ds1/basedOn")
                .saying("not tied");
    }

    @Test
    void acceptsAReasonOnTheStatement() {
        assertThat(Sound.check(Sound.withStatement(
                        statement -> statement.basedOn(List.of()).noHarmReason(NoHarmReason.NO_HARM_YET))))
                .isSilentOn("DS-03");
    }

    @Test
    void asksOnlyForThePastWhereNothingIsCategorised() {
        CaseRecord record = CaseRecord.builder()
                .like(Sound.withStatement(statement -> statement.basedOn(List.of())))
                .theCase(Case.builder()
                        .id("FICT-T")
                        .domainModel(DomainModel.FOUR)
                        .build())
                .build();

        assertThat(Sound.check(record)).isSilentOn("DS-03");
    }
}
