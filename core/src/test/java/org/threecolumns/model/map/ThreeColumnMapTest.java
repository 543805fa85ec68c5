package org.threecolumns.model.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleKind;

class ThreeColumnMapTest {
    private static final ThreeColumnMap MAP = ThreeColumnMap.builder()
            .id("map1")
            .addHarm(harm("h1", HarmSlot.FIRST), harm("h2", HarmSlot.WORST, HarmSlot.MOST_RECENT), harm("h3"))
            .addDangerStatements(DangerStatement.builder().id("ds1").build())
            .addDangerStatements(DangerStatement.builder().id("ds2").build())
            .addSafetyGoals(
                    SafetyGoal.builder().id("sg1").dangerStatement("ds1").build(),
                    SafetyGoal.builder().id("sg2").build())
            .addNextSteps(
                    NextStep.builder().id("ns1").goal("sg1").build(),
                    NextStep.builder().id("ns2").exploratory(true).build())
            .addExistingSafety(
                    ExistingSafety.builder()
                            .id("es1")
                            .addDangerStatements("ds2", "ds1")
                            .build(),
                    ExistingSafety.builder()
                            .id("es2")
                            .addDangerStatements("ds2")
                            .build())
            .addScales(
                    Scale.builder()
                            .id("sc1")
                            .kind(ScaleKind.SAFETY)
                            .about("ds1")
                            .build(),
                    Scale.builder().id("sc2").kind(ScaleKind.OVERALL).build())
            .addComplicatingFactors(
                    ComplicatingFactor.builder()
                            .id("cf1")
                            .belongsTo(BelongsTo.PROFESSIONALS)
                            .build(),
                    ComplicatingFactor.builder()
                            .id("cf2")
                            .belongsTo(BelongsTo.PARENT)
                            .build(),
                    ComplicatingFactor.builder().id("cf3").build())
            .build();

    @Test
    void findsTheOverallScale() {
        assertThat(MAP.overallScale().map(Scale::getId)).contains("sc2");
        assertThat(ThreeColumnMap.builder().id("m").build().overallScale()).isEmpty();
    }

    @Test
    void followsADangerStatementToWhatAnswersIt() {
        assertThat(MAP.goalsFor("ds1")).extracting(SafetyGoal::getId).containsExactly("sg1");
        assertThat(MAP.goalsFor("ds2")).isEmpty();
        assertThat(MAP.scalesAbout("ds1")).extracting(Scale::getId).containsExactly("sc1");
        assertThat(MAP.safetyFor("ds2")).extracting(ExistingSafety::getId).containsExactly("es1", "es2");
        assertThat(MAP.safetyFor("ds1")).extracting(ExistingSafety::getId).containsExactly("es1");
        assertThat(MAP.stepsToward("sg1")).extracting(NextStep::getId).containsExactly("ns1");
    }

    @Test
    void findsADangerStatementById() {
        assertThat(MAP.dangerStatement("ds2").map(DangerStatement::getId)).contains("ds2");
        assertThat(MAP.dangerStatement("ds3")).isEmpty();
    }

    @Test
    void fillsTheRowsOfTheHarmMatrix() {
        assertThat(MAP.harmIn(HarmSlot.FIRST)).extracting(Harm::getId).containsExactly("h1");
        assertThat(MAP.harmIn(HarmSlot.WORST)).extracting(Harm::getId).containsExactly("h2");
        assertThat(MAP.harmIn(HarmSlot.MOST_RECENT)).extracting(Harm::getId).containsExactly("h2");
        assertThat(MAP.harmIn(HarmSlot.TYPICAL)).isEmpty();
    }

    @Test
    void seesWhichFactorsLieWithTheProfessionals() {
        assertThat(MAP.getComplicatingFactors())
                .filteredOn(ComplicatingFactor::onTheProfessionalSide)
                .extracting(ComplicatingFactor::getId)
                .containsExactly("cf1");
    }

    private static Harm harm(String id, HarmSlot... slots) {
        return Harm.builder().id(id).addSlots(slots).build();
    }
}
