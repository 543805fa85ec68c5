package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.permission;
import static org.threecolumns.share.Family.record;
import static org.threecolumns.share.Family.worry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Individual;
import org.threecolumns.model.Person;
import org.threecolumns.model.map.ExistingStrength;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.NothingFor;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.meeting.NetworkMeeting;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;
import org.threecolumns.model.story.Panel;
import org.threecolumns.model.story.ParentalAgreement;
import org.threecolumns.model.story.WordsAndPictures;
import org.threecolumns.model.voice.ChildVoice;

/** What fell leaves nothing behind, and takes nothing with it that can stand. */
class StandingTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");

    private static SharedRecord copy(CaseRecord.Builder record) {
        return MOTHER.share(record.build(), TODAY).copy();
    }

    private static List<String> people(SharedRecord copy) {
        return copy.people().stream()
                .map(Individual::getName)
                .flatMap(name -> name.stream())
                .toList();
    }

    @Test
    void whomOnlyAFallenElementMentionsIsNotInTheCopy() {
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addWorried(worry("w", "f1").build(), worry("v", "m").build())
                .addScales(Scale.builder()
                        .id("sc")
                        .addAudience("m")
                        .about("w")
                        .addSaidBy("n")
                        .build())
                .build();

        assertThat(people(copy(record().map(map)))).containsExactly("Ann Probert");
    }

    @Test
    void whatStoodInAFallenElementIsReferredToByNothing() {
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addWorried(worry("w", "f1").build(), worry("v", "m").build())
                .addScales(Scale.builder()
                        .id("sc")
                        .addAudience("m")
                        .about("w")
                        .addRatings(ScaleRating.builder().id("r").rater("m").build())
                        .build())
                .build();
        NetworkMeeting meeting = NetworkMeeting.builder()
                .id("nm")
                .addAudience("m")
                .addRatings("r")
                .build();

        assertThat(copy(record().map(map).addNetworkMeetings(meeting))
                        .networkMeetings()
                        .get(0)
                        .getRatings())
                .isEmpty();
    }

    @Test
    void aLinkToAnItemBringsNoPersonIntoTheCopy() {
        ChildVoice voice = ChildVoice.builder()
                .id("v")
                .addAudience("m")
                .child("c1")
                .addPermission(permission("a", "c1", "m"))
                .addMapLinks("f1")
                .build();

        SharedRecord copy = copy(record().addChildVoice(voice));

        assertThat(copy.childVoice().get(0).getMapLinks()).isEmpty();
        assertThat(people(copy)).containsExactly("Ann Probert");
    }

    @Test
    void leaveForAPartThatFellOpensNoTitle() {
        WordsAndPictures story = WordsAndPictures.builder()
                .id("wp")
                .title("The loud night")
                .titleChosenBy("c1")
                .addPanels(Panel.builder()
                        .id("pa")
                        .text("Nan cares.")
                        .addAudience("m")
                        .build())
                .addParentalAgreements(ParentalAgreement.builder()
                        .id("ag")
                        .person("x")
                        .addAudience("m")
                        .addPermission(permission("pm", "c1", "m"))
                        .build())
                .build();
        Person hidden = Person.builder()
                .id("x")
                .name("Quentin Ashdown")
                .isProtected(true)
                .build();

        WordsAndPictures shown = copy(record().addPeople(hidden).addWordsAndPictures(story))
                .wordsAndPictures()
                .get(0);

        assertThat(shown.getParentalAgreements()).isEmpty();
        assertThat(shown.getTitle()).isEmpty();
        assertThat(shown.getPanels()).hasSize(1);
    }

    @Test
    void aMapStandsAsLongAsOneOfItsItemsDoes() {
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addWorried(worry("w", "f2").addChildren("c2").build())
                .addNothingFor(NothingFor.builder().id("nf").child("c1").build())
                .build();

        ThreeColumnMap shown = Audience.family("f2")
                .about("c2")
                .share(record().map(map).build(), TODAY)
                .copy()
                .map()
                .orElseThrow();

        assertThat(shown.getWorried()).hasSize(1);
        assertThat(shown.getNothingFor()).isEmpty();
    }

    @Test
    void onlyAChildWhoTookPartWaitsForLeave() {
        ExistingStrength.Builder strength = ExistingStrength.builder()
                .id("st")
                .addAudience("m")
                .addChildren("c1")
                .addSeenBy("n", "c1");

        assertThat(shown(strength.build()).getSeenBy()).hasSize(1);
        assertThat(shown(strength.build()).getChildren()).hasSize(1);
        assertThat(shown(strength.addPermission(permission("pm", "c1", "m")).build())
                        .getSeenBy())
                .hasSize(2);
    }

    private static ExistingStrength shown(ExistingStrength strength) {
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addExistingStrengths(strength)
                .build();
        return copy(record().map(map))
                .map()
                .orElseThrow()
                .getExistingStrengths()
                .get(0);
    }

    @Test
    void theTeamSeesToWhichGroupAThingIsGiven() {
        CaseRecord record = Family.with(worry("w", "NETWORK", "m").build());

        MapItem shown = Audience.team("t")
                .about("c1")
                .share(record, TODAY)
                .copy()
                .map()
                .orElseThrow()
                .getWorried()
                .get(0);

        assertThat(shown.getAudience()).hasSize(2).contains("NETWORK");
    }
}
