package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ChildName;
import org.threecolumns.model.ItemState;
import org.threecolumns.model.ItemStatus;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Permission;
import org.threecolumns.model.Person;
import org.threecolumns.model.Sensitivity;
import org.threecolumns.model.Setting;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;

/** A text that names somebody whom the reader must not know to be behind it is not sent. */
class HiddenNamesTest {
    private static final Audience FATHER = Audience.family("f2").about("c2");
    private static final Sensitivity HIDDEN =
            Sensitivity.builder().sourceIdentity(true).build();

    private static DangerStatement.Builder statement(String text) {
        return DangerStatement.builder()
                .id("ds")
                .addAudience("f2")
                .addChildren("c2")
                .addResponsiblePeople("f2")
                .addWorriedPeople("n", "m")
                .composedText(text);
    }

    private static CaseRecord with(DangerStatement statement) {
        return record().map(ThreeColumnMap.builder()
                        .id("map")
                        .addDangerStatements(statement)
                        .build())
                .build();
    }

    /** The same, in a copy in which somebody is shown as the one who said something else. */
    private static CaseRecord.Builder besideWordsOf(String speaker, DangerStatement statement) {
        return record().map(ThreeColumnMap.builder()
                .id("map")
                .addDangerStatements(statement)
                .addWorried(Family.worry("w", "f2")
                        .addChildren("c2")
                        .addSaidBy(speaker)
                        .build())
                .build());
    }

    private static void assertRefused(CaseRecord record, String... places) {
        assertThatThrownBy(() -> FATHER.share(record, TODAY))
                .isInstanceOfSatisfying(SharingRefusedException.class, refused -> {
                    assertThat(refused.getMessage()).doesNotContain("Olwen");
                    assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
                        assertThat(refusal.code()).isEqualTo(RefusalCode.NAMES_A_HIDDEN_PERSON);
                        assertThat(refusal.places())
                                .extracting(Object::toString)
                                .containsExactly(places);
                    });
                });
    }

    @Test
    void aWorriedPersonWhoMustNotBeKnownIsNamedInNoText() {
        DangerStatement.Builder named = statement("OLWEN is worried.").sensitivity(HIDDEN);

        assertRefused(with(named.build()), "/map/dangerStatements/ds/composedText", "/people/n/name");
        assertRefused(
                with(named.composedText("People are worried.")
                        .title("Parry's worry")
                        .build()),
                "/map/dangerStatements/ds/title",
                "/people/n/name");
        assertThat(FATHER.share(with(named.title("His drinking").build()), TODAY)
                        .copy()
                        .map()
                        .orElseThrow()
                        .getDangerStatements())
                .hasSize(1);
    }

    @Test
    void whoIsShownAsWorriedMayBeNamed() {
        assertThat(FATHER.share(with(statement("Olwen and Ann are worried.").build()), TODAY)
                        .copy()
                        .map())
                .isPresent();
    }

    @Test
    void whoIsNamedThereInAnotherPartMayBeNamedInTheText() {
        DangerStatement statement = statement("Max and Ann are worried.")
                .sensitivity(HIDDEN)
                .addHarmedAdults("m")
                .build();

        assertThat(FATHER.share(with(statement), TODAY).copy().map()).isPresent();
    }

    @Test
    void aChildOfAnotherCopyWhoDoesIsNamedInNoGoal() {
        SafetyGoal goal = SafetyGoal.builder()
                .id("sg")
                .addAudience("f2")
                .addChildren("c2")
                .addDoers("c1", "f2")
                .addPermission(Permission.builder()
                        .id("pm")
                        .by("c1")
                        .to("f2")
                        .on(TODAY)
                        .build())
                .composedText("Una and Max will say goodnight.")
                .build();
        CaseRecord record = record().map(
                        ThreeColumnMap.builder().id("map").addSafetyGoals(goal).build())
                .build();

        assertRefused(record, "/map/safetyGoals/sg/composedText", "/children/c1/name");
    }

    @Test
    void whoseDisagreementIsKeptFromTheReaderIsNamedInNoText() {
        DangerStatement statement = statement("Tom sees it differently.")
                .addAgreement(Family.agreement("a", "f1").addProtectedFrom("f2").build())
                .build();

        assertRefused(with(statement), "/map/dangerStatements/ds/composedText", "/people/f1/name");
    }

    @Test
    void whoseDisagreementANarrowerAudienceKeepsFromTheReaderIsNamedInNoTextEither() {
        DangerStatement statement = statement("Tom sees it differently.")
                .addAgreement(
                        Family.agreement("a", "f1").addAudience("TEAM", "m").build())
                .build();

        assertRefused(with(statement), "/map/dangerStatements/ds/composedText", "/people/f1/name");
    }

    @Test
    void whoeverOnceSawItDifferentlyMayBeNamedOnceThatWasGivenUp() {
        DangerStatement statement = statement("Tom sees it differently.")
                .addAgreement(Family.agreement("a", "f1")
                        .addAudience("TEAM", "m")
                        .recordStatus(ItemStatus.builder()
                                .state(OpenCode.of(ItemState.DISCARDED))
                                .build())
                        .build())
                .build();

        assertThat(FATHER.share(with(statement), TODAY).copy().map()).isPresent();
    }

    @Test
    void whereTheCouncilShowsNobodysAgreementWhoeverHasAViewMayBeNamed() {
        DangerStatement statement = statement("Tom sees it differently.")
                .addAgreement(Family.agreement("a", "f1").build())
                .build();
        SharingPolicy policy = SharingPolicy.builder()
                .hide(Purpose.FAMILY, "Attributed.agreement")
                .build();

        assertThat(FATHER.share(with(statement), TODAY, policy).copy().map()).isPresent();
    }

    @Test
    void aChildToWhomTheReaderDoesNotBelongIsNamedInNoTextOfTheirs() {
        CaseRecord named = record().map(Family.map(Family.worry("w", "f2", "m")
                        .addChildren("c2")
                        .text("Ben hides behind Una.")
                        .build()))
                .build();

        assertRefused(named, "/map/worried/w/text", "/children/c1/name");
        assertThat(Family.worries(Audience.family("m").about("c2").share(named, TODAY)))
                .hasSize(1);
    }

    @Test
    void whoseDisagreementIsShownMayBeNamed() {
        DangerStatement statement = statement("Tom sees it differently.")
                .addAgreement(Family.agreement("a", "f1").build())
                .build();

        assertThat(FATHER.share(with(statement), TODAY).copy().map()).isPresent();
    }

    @Test
    void aSurnameThatSomebodyShownHasTooNamesNobody() {
        DangerStatement statement =
                statement("The Proberts are worried.").sensitivity(HIDDEN).build();
        CaseRecord record = besideWordsOf("g", statement)
                .addPeople(Person.builder().id("g").name("Huw Probert").build())
                .build();

        assertThat(FATHER.share(record, TODAY).copy().map()).isPresent();
    }

    @Test
    void whoIsShownElsewhereAndHiddenHereIsNamedInNoTextHere() {
        CaseRecord record = besideWordsOf(
                        "n", statement("Olwen is worried.").sensitivity(HIDDEN).build())
                .build();

        assertRefused(record, "/map/dangerStatements/ds/composedText", "/people/n/name");
    }

    @Test
    void onlyWhatSomebodyIsCalledExplainsAName() {
        CaseRecord record = besideWordsOf(
                        "g", statement("Olwen is worried.").sensitivity(HIDDEN).build())
                .addPeople(Person.builder()
                        .id("g")
                        .name("Huw Moss")
                        .roleText("drives Olwen")
                        .build())
                .build();

        assertRefused(record, "/map/dangerStatements/ds/composedText", "/people/n/name");
    }

    @Test
    void aFamilyWordNamesTheHiddenPersonIfNobodyElseShownIsCalledSo() {
        CaseRecord record = CaseRecord.builder()
                .like(with(statement("Nan rang us.")
                        .addWorriedPeople("g")
                        .sensitivity(HIDDEN)
                        .build()))
                .addPeople(Person.builder()
                        .id("g")
                        .name("Gwen Moss")
                        .addChildNames(ChildName.builder()
                                .id("cn")
                                .child("c2")
                                .name("Nan")
                                .build())
                        .build())
                .build();

        assertRefused(record, "/map/dangerStatements/ds/composedText", "/people/g/childNames/cn/name");
    }

    @Test
    void aCodeThatNobodyKnowsNamesNoHiddenPerson() {
        ThreeColumnMap map = ThreeColumnMap.builder()
                .like(Family.map(Family.worry("w", "f2").addChildren("c2").build()))
                .mappedWhere(OpenCode.parse(Setting.class, "AT_UNAS_SCHOOL"))
                .build();

        assertRefused(record().map(map).build(), "/map/mappedWhere", "/children/c1/name");
    }

    @Test
    void aLinkNamesNoHiddenPerson() {
        assertRefused(
                with(statement("https://example.org/?q=%4Flwen%20Parry")
                        .sensitivity(HIDDEN)
                        .build()),
                "/map/dangerStatements/ds/composedText",
                "/people/n/name");
    }

    /** What the copy does not show decides nothing: neither a name that somebody else has, nor another name of theirs. */
    @Test
    void aNameThatSomebodyHasWhomTheCopyDoesNotShowStillNamesTheHiddenPerson() {
        CaseRecord record = CaseRecord.builder()
                .like(with(statement("Olwen is worried.").sensitivity(HIDDEN).build()))
                .addPeople(Person.builder().id("g").name("Olwen Huws").build())
                .build();

        assertRefused(record, "/map/dangerStatements/ds/composedText", "/people/n/name");
    }

    @Test
    void readersAndTheChildrenOfTheCopyMayBeNamedToThem() {
        DangerStatement statement = DangerStatement.builder()
                .id("ds")
                .addAudience("f2")
                .addWorriedPeople("f2", "c2")
                .addPermission(Family.permission("pm", "c2", "f2"))
                .sensitivity(HIDDEN)
                .composedText("Max and Ben are worried.")
                .build();
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addChildren("c2")
                .addDangerStatements(statement)
                .build();

        assertThat(FATHER.share(record().map(map).build(), TODAY).copy().map()).isPresent();
    }

    @Test
    void aProtectedPersonIsLookedForOnce() {
        CaseRecord record = CaseRecord.builder()
                .like(with(
                        statement("Quentin is worried.").addWorriedPeople("x").build()))
                .addPeople(Person.builder()
                        .id("x")
                        .name("Quentin Ashdown")
                        .isProtected(true)
                        .build())
                .build();

        assertThatThrownBy(() -> FATHER.share(record, TODAY))
                .isInstanceOfSatisfying(
                        SharingRefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly(RefusalCode.PROTECTED_TEXT_VISIBLE));
    }

    @Test
    void theTeamsCopyMayNameEverybody() {
        DangerStatement statement = statement("Tom sees it differently.")
                .addAgreement(Family.agreement("a", "f1").addProtectedFrom("t").build())
                .build();

        assertThat(Audience.team("t")
                        .about("c2")
                        .share(with(statement), TODAY)
                        .copy()
                        .map())
                .isPresent();
    }

    /** One view that is shown does not show another's. */
    @Test
    void besideAViewThatIsShownOneForOthersIsStillNamedInNoText() {
        DangerStatement statement = statement("Tom sees it differently.")
                .addAgreement(
                        Family.agreement("b", "m").build(),
                        Family.agreement("a", "f1").addAudience("TEAM", "m").build())
                .build();

        assertRefused(with(statement), "/map/dangerStatements/ds/composedText", "/people/f1/name");
    }

    /** Their name stands in a list of which others are shown, and is left out there. */
    @Test
    void whoToldIsNoLessHiddenForHavingConfirmedItWithOthers() {
        ExistingSafety safety = ExistingSafety.builder()
                .id("es")
                .addAudience("f2")
                .addChildren("c2")
                .addSaidBy("n")
                .addConfirmedBy("n", "s")
                .sensitivity(HIDDEN)
                .whatTheyDid("Olwen stayed the night.")
                .build();
        CaseRecord record = record().map(ThreeColumnMap.builder()
                        .id("map")
                        .addExistingSafety(safety)
                        .build())
                .build();

        assertRefused(record, "/map/existingSafety/es/whatTheyDid", "/people/n/name");
    }

    @Test
    void aViewThatIsKeptFromTheReaderByNameIsHiddenAlsoWhereItWasGivenUpOrTheCouncilShowsNone() {
        DangerStatement.Builder statement = statement("Tom sees it differently.");
        Agreement kept = Family.agreement("a", "f1").addProtectedFrom("f2").build();
        Agreement givenUp = Agreement.builder()
                .like(kept)
                .recordStatus(ItemStatus.builder()
                        .state(OpenCode.of(ItemState.DISCARDED))
                        .build())
                .build();
        SharingPolicy policy = SharingPolicy.builder()
                .hide(Purpose.FAMILY, "Attributed.agreement")
                .build();

        assertRefused(
                with(statement.agreement(List.of(givenUp)).build()),
                "/map/dangerStatements/ds/composedText",
                "/people/f1/name");
        assertThatThrownBy(() ->
                        FATHER.share(with(statement.agreement(List.of(kept)).build()), TODAY, policy))
                .isInstanceOf(SharingRefusedException.class);
    }

    /** A view that cannot stand because its child is not for this reader is one that the copy does not show. */
    @Test
    void aViewThatFellIsNotShown() {
        DangerStatement statement = statement("Una sees it differently.")
                .addAudience("n")
                .addAgreement(Family.agreement("a", "c1")
                        .addPermission(Family.permission("pm", "c1", "n"))
                        .build())
                .build();
        Audience member = Audience.network("n").about("c2");

        assertThatThrownBy(() -> member.share(with(statement), TODAY))
                .isInstanceOfSatisfying(
                        SharingRefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsOnly(RefusalCode.NAMES_A_HIDDEN_PERSON));
    }

    /** Whoever told of it and was there when it happened is left out as one who was there, and so is hidden in the text too. */
    @Test
    void whoToldIsNoLessHiddenForHavingBeenThere() {
        Harm harm = Harm.builder()
                .id("h")
                .addAudience("f2")
                .addChildren("c2")
                .addSaidBy("n")
                .addWhoWasThere("n", "m")
                .sensitivity(HIDDEN)
                .whatHappened("Olwen was in the kitchen.")
                .build();
        CaseRecord record = record().map(
                        ThreeColumnMap.builder().id("map").addHarm(harm).build())
                .build();

        assertRefused(record, "/map/harm/h/whatHappened", "/people/n/name");
    }
}
