package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.permission;
import static org.threecolumns.share.Family.reasons;
import static org.threecolumns.share.Family.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Relationship;
import org.threecolumns.model.map.GoalEvidence;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.story.Panel;
import org.threecolumns.model.story.WordsAndPictures;

/** Which children an element is about where that is not written on itself. */
class ConcernedTest {
    private static final Audience FATHER = Audience.family("f2").about("c2");

    private static CaseRecord with(ThreeColumnMap.Builder map) {
        return record().map(map.id("map").build()).build();
    }

    @Test
    void aScaleAboutAChildIsAboutThatChildWhateverTheMapSays() {
        CaseRecord record = with(ThreeColumnMap.builder()
                .addChildren("c2")
                .addScales(
                        Scale.builder().id("sc").addAudience("f2").about("c1").build())
                .addWorried(Family.worry("w", "f2").build()));

        assertThat(reasons(FATHER.share(record, TODAY), "/map/scales/sc"))
                .containsExactly(WithheldReason.ABOUT_ANOTHER_CHILD);
    }

    @Test
    void aStoryWhoseTitleAChildChoseIsNotAboutThatChildAlone() {
        WordsAndPictures story = WordsAndPictures.builder()
                .id("wp")
                .titleChosenBy("c2")
                .addPanels(Panel.builder()
                        .id("pa")
                        .text("Nan cares.")
                        .addAudience("f2")
                        .build())
                .build();

        assertThat(FATHER.share(record().addWordsAndPictures(story).build(), TODAY)
                        .copy()
                        .wordsAndPictures())
                .isEmpty();
    }

    @Test
    void whatAChildSaidInsideAnElementIsOfAllChildrenWhomTheElementIsAbout() {
        GoalEvidence.Builder told = GoalEvidence.builder()
                .id("ge")
                .text("It was quiet.")
                .relationship(OpenCode.of(Relationship.CHILD))
                .addPermission(permission("a", "c1", "m"));

        assertThat(evidence(told.build(), "c1")).hasSize(1);
        assertThat(evidence(told.build(), "c1", "c2")).isEmpty();
        assertThat(evidence(told.addPermission(permission("b", "c2", "m")).build(), "c1", "c2"))
                .hasSize(1);
    }

    private static List<GoalEvidence> evidence(GoalEvidence evidence, String... children) {
        SafetyGoal goal = SafetyGoal.builder()
                .id("sg")
                .addAudience("m")
                .addChildren(children)
                .addMetEvidence(evidence)
                .build();
        return Audience.family("m")
                .about("c1", "c2")
                .share(with(ThreeColumnMap.builder().addSafetyGoals(goal)), TODAY)
                .copy()
                .map()
                .orElseThrow()
                .getSafetyGoals()
                .get(0)
                .getMetEvidence();
    }

    @Test
    void whoTookPartInAMapIsNoMatterOfAnyChild() {
        CaseRecord record = with(ThreeColumnMap.builder()
                .addParticipants(Participant.builder()
                        .id("pt")
                        .person("t")
                        .addAudience("f2")
                        .build()));

        assertThat(FATHER.share(record, TODAY).copy().map().orElseThrow().getParticipants())
                .hasSize(1);
    }
}
