package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.View;

class Ds10DisagreementShownTest {
    @Test
    void flagsADisagreementThatIsKnownAndNotShown() {
        CaseRecord record = Sound.with(map -> map.harm(List.of(
                Sound.harm().addAgreement(Sound.disagreement("a1", "p3")).build())));

        assertThat(Sound.check(record))
                .flags("DS-10")
                .at("/map/dangerStatements/ds1/agreement")
                .concerning("p3")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsADisagreementThatIsShown() {
        CaseRecord record = Sound.with(map -> map.harm(List.of(Sound.harm()
                        .addAgreement(Sound.disagreement("a1", "p3"))
                        .build()))
                .dangerStatements(List.of(Sound.statement()
                        .addAgreement(Sound.disagreement("a2", "p3"))
                        .build())));

        assertThat(Sound.check(record)).isSilentOn("DS-10");
    }

    @Test
    void leavesPartialAgreementToPeople() {
        Agreement partly =
                Agreement.builder().id("a1").person("p3").view(View.PARTLY).build();

        assertThat(Sound.check(Sound.withHarm(harm -> harm.addAgreement(partly))))
                .isSilentOn("DS-10");
    }
}
