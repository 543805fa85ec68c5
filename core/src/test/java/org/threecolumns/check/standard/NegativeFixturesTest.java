package org.threecolumns.check.standard;

import static org.threecolumns.check.ReportAssert.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Wording;
import org.threecolumns.model.map.ComplicatingFactor;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.SafetyGoal;

/** The invented bad examples of the practice catalogue, as far as the shipped rules reach. */
class NegativeFixturesTest {
    @Test
    void n01ConcernsHaveBeenRaised() {
        DangerStatement statement = DangerStatement.builder()
                .id("ds1")
                .composedText("Concerns have been raised around parental substance misuse and its impact.")
                .build();

        assertThat(Sound.check(Sound.with(map -> map.dangerStatements(List.of(statement)))))
                .flags("DS-01")
                .flags("DS-04")
                .flags("DS-06")
                .flags("DS-09")
                .flags("GEN-01")
                .at("/map/dangerStatements/ds1/saidBy");
    }

    @Test
    void n02ParentsToEngage() {
        SafetyGoal goal = SafetyGoal.builder()
                .id("sg1")
                .dangerStatement("ds1")
                .composedText(
                        "Parents to engage with all services and ensure the children are safeguarded at all times.")
                .build();

        assertThat(Sound.check(Sound.with(map -> map.safetyGoals(List.of(goal)))))
                .flags("SG-02")
                .flags("SG-07")
                .flags("SG-08");
    }

    @Test
    void n03NoFurtherIncidents() {
        SafetyGoal goal = SafetyGoal.builder()
                .id("sg1")
                .dangerStatement("ds1")
                .composedText("There will be no further incidents of violence or drinking.")
                .build();

        assertThat(Sound.check(Sound.with(map -> map.safetyGoals(List.of(goal)))))
                .flags("SG-02")
                .flags("SG-07")
                .flags("SG-08");
    }

    @Test
    void n04AGoalWithAStopAndWhatTakesItsPlace() {
        CaseRecord record = Sound.withGoal(
                goal -> goal.behaviour("When Dean has been drinking he sleeps at Lisa's and does not ring Kerry."));

        assertThat(Sound.check(record)).isSilentOn("SG-02", "SG-07", "SG-08");
    }

    @Test
    void n05TheChairSaidSeven() {
        CaseRecord lone = Sound.withRating(rating -> rating.whyThisHigh(Optional.empty()));
        CaseRecord group = Sound.withBody(
                "The conference", Sound.withRating(rating -> rating.rater("p9").whyThisHigh(Optional.empty())));

        assertThat(Sound.check(lone)).isSilentOn("SC-03").flags("SC-05");
        assertThat(Sound.check(group)).flags("SC-03").flags("SC-05");
    }

    @Test
    void n14MumLovesTheChildren() {
        ExistingSafety safety = ExistingSafety.builder()
                .id("xs1")
                .whatTheyDid("Mum loves the children and is engaging well.")
                .build();

        assertThat(Sound.check(Sound.with(map -> map.existingSafety(List.of(safety)))))
                .flags("EXS-01")
                .flags("EXS-02");
    }

    @Test
    void n16TenIsMostDangerous() {
        CaseRecord record =
                Sound.withScale(scale -> scale.topAnchor("most dangerous").polarity(Optional.empty()));

        assertThat(Sound.check(record)).flags("SC-02").at("/map/scales/sc1/polarity");
    }

    @Test
    void n21WorkOpenlyOngoing() {
        NextStep step = NextStep.builder()
                .id("ns1")
                .what("Parents to work openly with CSC, ongoing.")
                .build();

        assertThat(Sound.check(Sound.with(map -> map.nextSteps(List.of(step)))))
                .flags("NS-01")
                .flags("NS-02")
                .at("/map/nextSteps/ns1/by", "/map/nextSteps/ns1/what")
                .flags("NS-03");
    }

    @Test
    void n23EmotionalAbuse() {
        Harm harm = Harm.builder()
                .id("h1")
                .adultBehaviour("Emotional abuse. Long history with CSC.")
                .build();

        assertThat(Sound.check(Sound.with(map -> map.harm(List.of(harm)))))
                .flags("HRM-01")
                .flags("HRM-02")
                .flags("HRM-03");
    }

    @Test
    void n25VerbatimWordsAreLeftAlone() {
        CaseRecord record = Sound.with(map -> map.addComplicatingFactors(ComplicatingFactor.builder()
                .id("cf1")
                .text("I was a chaotic mess and he kicked off.")
                .wording(Wording.VERBATIM)
                .addSaidBy("p1")
                .build()));

        assertThat(Sound.check(record)).isSilentOn("GEN-01", "HRM-02", "HRM-04");
    }

    @Test
    void n26TheStatementIsSilentAboutTheDispute() {
        CaseRecord record = Sound.withHarm(harm -> harm.addAgreement(Sound.disagreement("a1", "p3")));

        assertThat(Sound.check(record)).flags("DS-10").at("/map/dangerStatements/ds1/agreement");
    }

    @Test
    void n27TheWorkersNumberUnderTheChildsName() {
        CaseRecord record = Sound.withRating(rating -> rating.rater("c1").addSaidBy("p4"));

        assertThat(Sound.check(record)).flags("SC-10").isSilentOn("SC-03");
    }

    @Test
    void n30ALabelThatIsNoHarm() {
        CaseRecord record = Sound.with(map -> map.addComplicatingFactors(
                ComplicatingFactor.builder().id("cf1").text("Mental health.").build()));

        assertThat(Sound.check(record)).isSilentOn("HRM-02");
    }
}
