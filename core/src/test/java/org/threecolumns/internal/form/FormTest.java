package org.threecolumns.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.FuzzyDate;
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
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;
import org.threecolumns.model.scale.ValueRange;

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
