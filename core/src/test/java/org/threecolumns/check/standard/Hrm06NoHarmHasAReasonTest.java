package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.map.ItemCategory;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.NoHarmReason;

class Hrm06NoHarmHasAReasonTest {
    @Test
    void flagsAMapWithoutHarmOrReason() {
        assertThat(Sound.check(Sound.with(map -> map.harm(List.of()))))
                .flags("HRM-06")
                .at("/map/harm")
                .as(Severity.ERROR);
    }

    @Test
    void acceptsAReason() {
        assertThat(Sound.check(Sound.with(map -> map.harm(List.of()).noHarmReason(NoHarmReason.NO_HARM_YET))))
                .isSilentOn("HRM-06");
    }

    @Test
    void acceptsAnItemThatIsSortedAsHarm() {
        assertThat(Sound.check(Sound.with(map -> map.harm(List.of())
                        .addWorried(MapItem.builder()
                                .id("it1")
                                .category(OpenCode.of(ItemCategory.HARM))
                                .build()))))
                .isSilentOn("HRM-06");
    }
}
