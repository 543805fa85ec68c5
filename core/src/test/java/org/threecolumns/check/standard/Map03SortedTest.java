package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.DomainModel;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.map.ItemCategory;
import org.threecolumns.model.map.MapItem;

class Map03SortedTest {
    @Test
    void flagsAnItemWithoutACategory() {
        assertThat(Sound.check(Sound.with(
                        map -> map.addWorried(MapItem.builder().id("it1").build()))))
                .flags("MAP-03")
                .at("/map/worried/it1/category")
                .as(Severity.WARNING);
    }

    @Test
    void flagsAnItemThatIsStillUnsorted() {
        assertThat(Sound.check(Sound.with(
                        map -> map.addUnsorted(MapItem.builder().id("it1").build()))))
                .flags("MAP-03")
                .at("/map/unsorted/it1")
                .saying("waiting");
    }

    @Test
    void acceptsAnItemWithACategory() {
        assertThat(Sound.check(Sound.with(map -> map.addWorried(MapItem.builder()
                        .id("it1")
                        .category(OpenCode.of(ItemCategory.COMPLICATING))
                        .build()))))
                .isSilentOn("MAP-03");
    }

    @Test
    void leavesFourDomainsAlone() {
        CaseRecord record = CaseRecord.builder()
                .like(Sound.with(
                        map -> map.addWorried(MapItem.builder().id("it1").build())))
                .theCase(Case.builder()
                        .id("FICT-T")
                        .domainModel(DomainModel.FOUR)
                        .build())
                .build();

        assertThat(Sound.check(record)).isSilentOn("MAP-03");
    }
}
