package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.check.Severity;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.map.MapContext;
import org.threecolumns.model.map.NoFamilyReason;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.ParticipationHow;

class Map04FamilyTookPartTest {
    @Test
    void flagsAMapMadeByProfessionalsAlone() {
        assertThat(Sound.check(Sound.with(map -> map.participants(List.of(Participant.builder()
                        .id("pt2")
                        .person("p4")
                        .how(OpenCode.of(ParticipationHow.PRESENT))
                        .build())))))
                .flags("MAP-04")
                .at("/map/participants")
                .as(Severity.ERROR);
    }

    @Test
    void flagsAFamilyThatWasOnlyInvited() {
        assertThat(Sound.check(Sound.with(map -> map.participants(List.of(Participant.builder()
                        .id("pt2")
                        .person("p1")
                        .how(OpenCode.of(ParticipationHow.INVITED_NOT_THERE))
                        .build())))))
                .flags("MAP-04")
                .at("/map/participants");
    }

    @Test
    void acceptsAFatherByTelephone() {
        assertThat(Sound.check(Sound.with(map -> map.participants(List.of(Participant.builder()
                        .id("pt2")
                        .person("p3")
                        .how(OpenCode.of(ParticipationHow.CONTRIBUTED_BY_PHONE))
                        .build())))))
                .isSilentOn("MAP-04");
    }

    @Test
    void acceptsAReason() {
        assertThat(Sound.check(Sound.with(
                        map -> map.participants(List.of()).noFamilyReason(OpenCode.of(NoFamilyReason.DECLINED)))))
                .isSilentOn("MAP-04");
    }

    @Test
    void acceptsAStrategyDiscussionAsAReasonOnlyInOne() {
        CaseRecord elsewhere = Sound.with(map -> map.participants(List.of())
                .context(OpenCode.of(MapContext.RCPC))
                .noFamilyReason(OpenCode.of(NoFamilyReason.STRATEGY_DISCUSSION)));
        CaseRecord inOne = Sound.with(map -> map.participants(List.of())
                .context(OpenCode.of(MapContext.STRATEGY))
                .noFamilyReason(OpenCode.of(NoFamilyReason.STRATEGY_DISCUSSION)));

        assertThat(Sound.check(elsewhere)).flags("MAP-04").at("/map/participants");
        assertThat(Sound.check(inOne)).isSilentOn("MAP-04");
    }
}
