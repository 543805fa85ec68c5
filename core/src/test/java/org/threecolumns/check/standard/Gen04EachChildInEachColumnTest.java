package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.map.ComplicatingFactor;
import org.threecolumns.model.map.MapColumn;
import org.threecolumns.model.map.NothingFor;

class Gen04EachChildInEachColumnTest {
    @Test
    void flagsAChildOfWhomAColumnSaysNothing() {
        assertThat(Sound.check(Sound.with(map -> map.addChildren("c2"))))
                .flags("GEN-04")
                .concerning("c2")
                .at("/map/worried")
                .as(Severity.WARNING);
    }

    @Test
    void acceptsAReasonForTheChildAndTheColumn() {
        NothingFor reason = NothingFor.builder()
                .id("nf1")
                .child("c2")
                .column(MapColumn.WORRIED)
                .reason("No worry for this child.")
                .build();

        assertThat(Sound.check(Sound.with(map -> map.addChildren("c2").addNothingFor(reason))))
                .isSilentOn("GEN-04");
    }

    @Test
    void acceptsAnItemThatNamesNoChild() {
        assertThat(Sound.check(Sound.with(map -> map.addChildren("c2")
                        .addComplicatingFactors(
                                ComplicatingFactor.builder().id("cf1").build()))))
                .isSilentOn("GEN-04");
    }
}
