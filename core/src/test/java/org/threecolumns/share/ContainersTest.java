package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.permission;
import static org.threecolumns.share.Family.record;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.Rectification;
import org.threecolumns.model.family.Genogram;
import org.threecolumns.model.family.GenogramPerson;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.NotCovered;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.SafetyRule;
import org.threecolumns.model.plan.Trajectory;
import org.threecolumns.model.plan.TrajectoryStep;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.story.Panel;
import org.threecolumns.model.story.WordsAndPictures;

/** A plan, a story or a road stands in a copy with what is for the reader, and tells of nothing else. */
class ContainersTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Audience FATHER = Audience.family("f1").about("c1");

    private static SafetyRule.Builder rule(String id, String reader) {
        return SafetyRule.builder().id(id).text("Rule " + id).addAudience(reader);
    }

    private static SharedRecord copy(Audience audience, CaseRecord record) {
        return audience.share(record, TODAY).copy();
    }

    @Test
    void whoSeesARuleSeesThePlansHeadButNotItsProse() {
        SafetyPlan plan = SafetyPlan.builder()
                .id("pl")
                .version(4)
                .inForceFrom(TODAY)
                .endReason("she went to her sister's")
                .addRules(rule("r1", "m").build(), rule("r2", "n").build())
                .build();

        SafetyPlan shown = copy(MOTHER, record().addSafetyPlans(plan).build())
                .content()
                .getSafetyPlans()
                .get(0);

        assertThat(shown.getVersion()).contains(4);
        assertThat(shown.getInForceFrom()).contains(TODAY);
        assertThat(shown.getEndReason()).isEmpty();
        assertThat(shown.getRules()).hasSize(1);
    }

    @Test
    void aPlanWithoutARuleForTheReaderFallsAndTheScaleAboutItToo() {
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addWorried(Family.worry("w", "m").build())
                .addScales(Scale.builder().id("sc").addAudience("m").about("pl").build())
                .build();
        CaseRecord.Builder record = record().map(map);
        CaseRecord hidden = record.addSafetyPlans(SafetyPlan.builder()
                        .id("pl")
                        .addRules(rule("r", "n").build())
                        .build())
                .build();
        CaseRecord shown = record.safetyPlans(List.of(SafetyPlan.builder()
                        .id("pl")
                        .addRules(rule("r", "m").build())
                        .build()))
                .build();

        assertThat(copy(MOTHER, hidden).content().getSafetyPlans()).isEmpty();
        assertThat(copy(MOTHER, hidden).map().orElseThrow().getScales()).isEmpty();
        assertThat(Family.reasons(MOTHER.share(hidden, TODAY), "/safetyPlans/pl"))
                .containsExactly(WithheldReason.NOTHING_LEFT);
        assertThat(copy(MOTHER, shown).map().orElseThrow().getScales()).hasSize(1);
    }

    @Test
    void aPlanEmptiedByWhatCannotStandAloneFallsToo() {
        SafetyPlan plan = SafetyPlan.builder()
                .id("pl")
                .addNotCovered(NotCovered.builder()
                        .id("nc")
                        .addAudience("m")
                        .dangerStatement("ds")
                        .build())
                .build();
        CaseRecord record = record().map(ThreeColumnMap.builder()
                        .id("map")
                        .addDangerStatements(DangerStatement.builder().id("ds").build())
                        .build())
                .addSafetyPlans(plan)
                .build();

        assertThat(copy(MOTHER, record).content().getSafetyPlans()).isEmpty();
    }

    @Test
    void itemsOfAPlanAboutOneChildAreForTheFatherOfThatChild() {
        SafetyPlan.Builder plan =
                SafetyPlan.builder().id("pl").addRules(rule("r", "f1").build());
        CaseRecord ofUna =
                record().addSafetyPlans(plan.addChildren("c1").build()).build();
        CaseRecord ofBoth =
                record().addSafetyPlans(plan.addChildren("c2").build()).build();

        assertThat(copy(FATHER, ofUna).content().getSafetyPlans()).hasSize(1);
        assertThat(copy(FATHER, ofBoth).content().getSafetyPlans()).isEmpty();
    }

    @Test
    void stepsAreCountedAgainSoThatNoGapTellsOfOne() {
        Trajectory road = Trajectory.builder()
                .id("tr")
                .startsAt("Children at Nan's")
                .addSteps(step("s1", 1, "n"), step("s2", 2, "m"), step("s4", 4, "m"))
                .build();

        Trajectory shown =
                copy(MOTHER, record().trajectory(road).build()).trajectory().orElseThrow();

        assertThat(shown.getSteps())
                .extracting(TrajectoryStep::getOrder)
                .containsExactly(Optional.of(1), Optional.of(2));
        assertThat(shown.getStartsAt()).isEmpty();
    }

    private static TrajectoryStep step(String id, int order, String reader) {
        return TrajectoryStep.builder()
                .id(id)
                .order(order)
                .text("Step " + id)
                .addAudience(reader)
                .build();
    }

    @Test
    void aTitleThatAChildChoseNeedsThatChildsLeaveForSomePart() {
        Panel.Builder panel = Panel.builder().id("pa").text("Nan cares.").addAudience("m");
        WordsAndPictures.Builder story =
                WordsAndPictures.builder().id("wp").title("The loud night").titleChosenBy("c1");

        WordsAndPictures untold = story.addPanels(panel.build()).build();

        assertThat(title(untold)).isEmpty();
        assertThat(Family.reasons(
                        MOTHER.share(record().addWordsAndPictures(untold).build(), TODAY),
                        "/wordsAndPictures/wp/title"))
                .containsExactly(WithheldReason.CHILD_HAS_NOT_ALLOWED_IT);
        assertThat(title(story.panels(List.of(
                                panel.addPermission(permission("pm", "c1", "m")).build()))
                        .build()))
                .contains("The loud night");
    }

    private static Optional<String> title(WordsAndPictures story) {
        return copy(MOTHER, record().addWordsAndPictures(story).build())
                .wordsAndPictures()
                .get(0)
                .getTitle();
    }

    @Test
    void ofABirthInAFamilyTreeTheYearIsShown() {
        Genogram tree = Genogram.builder()
                .id("gn")
                .addAudience("m")
                .addPersons(
                        born("a", "1961-03-14"), born("b", "~1990-05"), born("c", "1955"), born("d", "BEFORE-BIRTH"))
                .build();
        CaseRecord record = record().addGenograms(tree).build();

        Sharing sharing = MOTHER.share(record, TODAY);

        assertThat(sharing.copy().genograms().get(0).getPersons())
                .extracting(person -> person.getBorn().map(FuzzyDate::text).orElse(""))
                .containsExactly("1961", "~1990", "1955", "BEFORE-BIRTH");
        assertThat(Family.reasons(sharing, "/genograms/gn/persons/a/born"))
                .containsExactly(WithheldReason.SHOWN_IN_GENERAL_FORM);
        assertThat(Family.reasons(sharing, "/genograms/gn/persons/c/born")).isEmpty();
    }

    private static GenogramPerson born(String id, String date) {
        return GenogramPerson.builder()
                .id(id)
                .name("Relative " + id)
                .born(FuzzyDate.parse(date))
                .build();
    }

    @Test
    void aNoteThatPutsSomethingRightIsForWhoseNoteItIs() {
        CaseRecord record = Family.with(Family.worry("w", "m", "n")
                .addRectifications(Rectification.builder()
                        .id("rc")
                        .person("m")
                        .words("It was Friday.")
                        .build())
                .build());

        assertThat(worry(MOTHER, record).getRectifications()).hasSize(1);
        assertThat(worry(Audience.network("n").about("c1", "c2"), record).getRectifications())
                .isEmpty();
    }

    @Test
    void whoOnlyAnsweredANoteDoesNotReadIt() {
        CaseRecord record = Family.with(Family.worry("w", "m")
                .addRectifications(Rectification.builder()
                        .id("rc")
                        .person("f1")
                        .words("It was Friday.")
                        .answeredBy("m")
                        .build())
                .build());

        assertThat(worry(MOTHER, record).getRectifications()).isEmpty();
    }

    private static MapItem worry(Audience audience, CaseRecord record) {
        return copy(audience, record).map().orElseThrow().getWorried().get(0);
    }
}
