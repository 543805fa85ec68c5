package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.map.MapColumn;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.NothingFor;

class Map01ThreeColumnsTest {
    @Test
    void flagsAnEmptyColumn() {
        assertThat(Sound.check(Sound.with(map -> map.existingSafety(List.of()))))
                .flags("MAP-01")
                .at("/map/workingWell")
                .as(Severity.ERROR);
    }

    @Test
    void flagsARecordWithoutAMap() {
        assertThat(Sound.check(Sound.withoutMap().build())).flags("MAP-01").at("/map");
    }

    @Test
    void acceptsAColumnOfUncategorisedItems() {
        assertThat(Sound.check(Sound.with(map -> map.existingSafety(List.of())
                        .addWorkingWell(MapItem.builder().id("it1").build()))))
                .isSilentOn("MAP-01");
    }

    @Test
    void acceptsAReasonForEveryChild() {
        NothingFor reason = NothingFor.builder()
                .id("nf1")
                .child("c1")
                .column(MapColumn.WORKING_WELL)
                .reason("Asked; nothing yet.")
                .build();

        assertThat(Sound.check(Sound.with(map -> map.existingSafety(List.of()).addNothingFor(reason))))
                .isSilentOn("MAP-01");
    }
}
