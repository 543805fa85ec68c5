package org.threecolumns.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.Identifier;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.Retention;
import org.threecolumns.model.StatusSpell;
import org.threecolumns.model.TranslatedText;
import org.threecolumns.model.Translation;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.MapContext;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.Severity;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.meeting.Meeting;
import org.threecolumns.model.meeting.NetworkMeeting;
import org.threecolumns.model.meeting.StatutoryClock;
import org.threecolumns.model.network.CirclePlace;
import org.threecolumns.model.network.SafetyCircles;
import org.threecolumns.model.network.SafetyNetwork;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.SafetyRule;
import org.threecolumns.model.plan.Trigger;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;
import org.threecolumns.model.scale.ValueRange;
import org.threecolumns.model.story.Panel;
import org.threecolumns.model.story.Picture;
import org.threecolumns.model.story.PictureBytes;
import org.threecolumns.model.story.PictureType;
import org.threecolumns.model.story.WordsAndPictures;

class FormTest {
    private static CaseRecord.Builder record() {
        return CaseRecord.builder().theCase(Case.builder().id("FICT-T").build());
    }

    private static CaseRecord map(Consumer<ThreeColumnMap.Builder> change) {
        ThreeColumnMap.Builder map = ThreeColumnMap.builder().id("m1");
        change.accept(map);
        return record().map(map.build()).build();
    }

    private static void assertFlaws(CaseRecord record, String... flaws) {
        assertThat(Form.flaws(record)).extracting(Flaw::toString).containsExactly(flaws);
    }

    @Test
    void str01FindsAVersionThatIsNone() {
        assertFlaws(record().formatVersion("latest").build(), "STR-01 /formatVersion");
        assertFlaws(record().build());
    }

    @Test
    void str02FindsALanguageThatIsNone() {
        assertFlaws(
                record().addPeople(Person.builder()
                                .id("p1")
                                .language("Welsh, mostly")
                                .build())
                        .build(),
                "STR-02 /people/p1/language");
    }

    @Test
    void str03FindsASeverityBeyondTen() {
        Severity severity = Severity.builder().value(BigDecimal.valueOf(11)).build();

        assertFlaws(
                map(map ->
                        map.addHarm(Harm.builder().id("h1").severity(severity).build())),
                "STR-03 /map/harm/h1/severity/value");
    }

    @Test
    void str04FindsEndsInTheWrongOrder() {
        Scale backwards = Scale.builder()
                .id("sc1")
                .min(BigDecimal.TEN)
                .max(BigDecimal.ZERO)
                .build();
        Scale range = Scale.builder()
                .id("sc2")
                .addRatings(ScaleRating.builder()
                        .id("r1")
                        .valueRange(ValueRange.builder()
                                .low(BigDecimal.TEN)
                                .high(BigDecimal.ONE)
                                .build())
                        .build())
                .build();

        assertFlaws(
                map(map -> map.addScales(backwards, range)),
                "STR-04 /map/scales/sc1/max",
                "STR-04 /map/scales/sc2/ratings/r1/valueRange/high");
    }

    @Test
    void str05FindsAnIdThatIsUsedTwice() {
        assertFlaws(
                map(map -> map.addHarm(Harm.builder().id("x1").build())
                        .addScales(Scale.builder().id("x1").build())),
                "STR-05 /map/scales/x1");
        assertFlaws(
                record().addPeople(Person.builder().id("p1").build())
                        .addChildren(Child.builder().id("p1").build())
                        .build(),
                "STR-05 /children/p1");
    }

    @Test
    void str05FindsAnIdThatIsUsedTwiceInAPlanOrAtTheRoot() {
        assertFlaws(
                record().addSafetyPlans(SafetyPlan.builder()
                                .id("plan1")
                                .addRules(SafetyRule.builder().id("x1").build())
                                .addTriggers(Trigger.builder().id("x1").build())
                                .build())
                        .build(),
                "STR-05 /safetyPlans/plan1/triggers/x1");
        assertFlaws(
                record().addMeetings(Meeting.builder().id("x1").build())
                        .addNetworkMeetings(NetworkMeeting.builder().id("x1").build())
                        .build(),
                "STR-05 /meetings/x1");
    }

    @Test
    void str05LetsARuleKeepItsIdInTheNextPlan() {
        SafetyRule rule = SafetyRule.builder().id("r1").build();

        assertFlaws(record().addSafetyPlans(
                        SafetyPlan.builder().id("plan1").addRules(rule).build(),
                        SafetyPlan.builder().id("plan2").addRules(rule).build())
                .build());
    }

    @Test
    void str03FindsACircleBeyondTheThirdAndDaysBelowNone() {
        CirclePlace place = CirclePlace.builder().id("cp1").ring(4).build();
        SafetyNetwork network = SafetyNetwork.builder()
                .id("n1")
                .addCircles(SafetyCircles.builder().id("ci1").addPlaces(place).build())
                .build();

        assertFlaws(record().network(network).build(), "STR-03 /network/circles/ci1/places/cp1/ring");
        assertFlaws(
                record().addStatutoryClocks(
                                StatutoryClock.builder().id("k1").days(-1).build())
                        .build(),
                "STR-03 /statutoryClocks/k1/days");
    }

    @Test
    void str09FindsAVersionOfAPlanBelowOne() {
        assertFlaws(
                record().addSafetyPlans(
                                SafetyPlan.builder().id("plan1").version(0).build())
                        .build(),
                "STR-09 /safetyPlans/plan1/version");
    }

    @Test
    void str12FindsAPlanThatEndsBeforeItStarts() {
        assertFlaws(
                record().addSafetyPlans(SafetyPlan.builder()
                                .id("plan1")
                                .inForceFrom(LocalDate.of(2025, 4, 16))
                                .endedOn(LocalDate.of(2025, 4, 15))
                                .build())
                        .build(),
                "STR-12 /safetyPlans/plan1/endedOn");
    }

    @ParameterizedTest
    @CsvSource({
        "UPN,H801200001001,true",
        "UPN,A801200001001,false",
        "UPN,801200001001,false",
        "NHS,9434765919,true",
        "NHS,943 476 5919,true",
        "NHS,9434765918,false",
        "NHS,94347659,false",
        "LOCAL,anything at all,true"
    })
    void str13FindsANumberThatDoesNotPassItsOwnCheck(String scheme, String number, boolean passes) {
        Child child = Child.builder()
                .id("c1")
                .addIdentifiers(Identifier.builder()
                        .id("i1")
                        .scheme(scheme)
                        .value(number)
                        .build())
                .build();

        assertFlaws(
                record().addChildren(child).build(),
                passes ? new String[0] : new String[] {"STR-13 /children/c1/identifiers/i1/value"});
    }

    @ParameterizedTest
    @CsvSource({"PNG,true", "JPEG,false", ",true"})
    void str14FindsAPictureThatIsNotWhatItIsSaidToBe(@Nullable PictureType said, boolean right) {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        Picture picture = Picture.builder()
                .id("pic1")
                .mediaType(Optional.ofNullable(said))
                .bytes(PictureBytes.of(png))
                .build();

        assertFlaws(story(picture), right ? new String[0] : new String[] {STORY + "/bytes"});
    }

    @Test
    void str14FindsBytesThatAreNoPicture() {
        assertFlaws(
                story(Picture.builder()
                        .id("pic1")
                        .bytes(PictureBytes.of(new byte[] {'G', 'I', 'F'}))
                        .build()),
                STORY + "/bytes");
    }

    private static final String STORY = "STR-14 /wordsAndPictures/w1/panels/pn1/picture";

    private static CaseRecord story(Picture picture) {
        return record().addWordsAndPictures(WordsAndPictures.builder()
                        .id("w1")
                        .addPanels(Panel.builder().id("pn1").picture(picture).build())
                        .build())
                .build();
    }

    @Test
    void str05LetsAnItemKeepItsIdAcrossVersions() {
        Harm harm = Harm.builder().id("h1").build();
        CaseRecord record = record().map(
                        ThreeColumnMap.builder().id("m2").addHarm(harm).build())
                .addEarlierMaps(ThreeColumnMap.builder().id("m1").addHarm(harm).build())
                .build();

        assertFlaws(record);
    }

    @Test
    void str06PointsOutACodeItDoesNotKnow() {
        assertFlaws(map(map -> map.context(OpenCode.parse(MapContext.class, "VILLAGE_FAIR"))), "STR-06 /map/context");
    }

    @Test
    void str07FindsBothOfTwoThatExcludeEachOther() {
        ScaleRating rating = ScaleRating.builder()
                .id("r1")
                .value(BigDecimal.ONE)
                .valueRange(ValueRange.builder().build())
                .build();

        assertFlaws(
                map(map -> map.addScales(
                        Scale.builder().id("sc1").addRatings(rating).build())),
                "STR-07 /map/scales/sc1/ratings/r1/valueRange");
        assertFlaws(
                record().addChildren(Child.builder()
                                .id("c1")
                                .born(FuzzyDate.parse("2025"))
                                .expected(LocalDate.of(2025, 3, 1))
                                .build())
                        .build(),
                "STR-07 /children/c1/expected");
    }

    @Test
    void str08FindsALengthOfNothing() {
        assertFlaws(
                map(map -> map.addSafetyGoals(
                        SafetyGoal.builder().id("sg1").duration(Period.ZERO).build())),
                "STR-08 /map/safetyGoals/sg1/duration");
    }

    @Test
    void str09FindsVersionZero() {
        assertFlaws(map(map -> map.version(0)), "STR-09 /map/version");
    }

    @Test
    void str10FindsATranslationOfATextThatIsNotThere() {
        Translation translation = Translation.builder()
                .id("t1")
                .lang("cy-GB")
                .addTexts(
                        TranslatedText.builder()
                                .id("tt1")
                                .member("title")
                                .text("Nos")
                                .build(),
                        TranslatedText.builder()
                                .id("tt2")
                                .member("when")
                                .text("Nos")
                                .build())
                .build();
        DangerStatement statement = DangerStatement.builder()
                .id("ds1")
                .title("Nights")
                .addTranslations(translation)
                .build();

        assertFlaws(
                map(map -> map.addDangerStatements(statement)),
                "STR-10 /map/dangerStatements/ds1/translations/t1/texts/tt2");
    }

    @Test
    void str11FindsATextOfSpacesEvenWhereTheMemberHasAnotherNameInJson() {
        Case theCase = Case.builder()
                .id("FICT-T")
                .retention(Retention.builder().retentionClass(" \u00a0 ").build())
                .build();

        assertFlaws(record().theCase(theCase).build(), "STR-11 /case/retention/class");
    }

    @Test
    void str12FindsDatesInTheWrongOrder() {
        Case theCase = Case.builder()
                .id("FICT-T")
                .opened(LocalDate.of(2025, 5, 1))
                .closed(LocalDate.of(2025, 3, 1))
                .addStatusSpells(StatusSpell.builder()
                        .id("s1")
                        .from(LocalDate.of(2025, 5, 1))
                        .to(LocalDate.of(2025, 5, 1))
                        .build())
                .build();

        assertFlaws(record().theCase(theCase).build(), "STR-12 /case/closed");
    }

    @Test
    void findsAFlawInEachPlaceWhereAHostUsesOneObjectTwice() {
        Harm harm = Harm.builder().id("h1").whatHappened("  ").build();
        CaseRecord record = record().map(
                        ThreeColumnMap.builder().id("m2").addHarm(harm).build())
                .addEarlierMaps(ThreeColumnMap.builder().id("m1").addHarm(harm).build())
                .build();

        assertFlaws(record, "STR-11 /earlierMaps/m1/harm/h1/whatHappened", "STR-11 /map/harm/h1/whatHappened");
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void givesTheSameFlawsAgainInTheSameOrder(long seed) {
        CaseRecord record = GeneratedRecords.full(seed);

        assertThat(Form.flaws(record)).isEqualTo(Form.flaws(record)).isSorted();
    }
}
