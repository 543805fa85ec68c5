package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.agreement;
import static org.threecolumns.share.Family.permission;
import static org.threecolumns.share.Family.reasons;
import static org.threecolumns.share.Family.record;
import static org.threecolumns.share.Family.with;
import static org.threecolumns.share.Family.worries;
import static org.threecolumns.share.Family.worry;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Permission;
import org.threecolumns.model.RecordedStage;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Relationship;
import org.threecolumns.model.Release;
import org.threecolumns.model.Role;
import org.threecolumns.model.SafeguardingAlert;
import org.threecolumns.model.Sensitivity;
import org.threecolumns.model.StageReached;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ImpactSource;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.NotGivenReason;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;

/** Each rule of who may see an item, one sentence each. */
class GateTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Audience NETWORK = Audience.network("n").about("c1", "c2");
    private static final Audience SCHOOL = Audience.partner("s").about("c1", "c2");
    private static final Audience COURT = Audience.court("j").about("c1", "c2");
    private static final Audience WORKER = Audience.team("t").about("c1", "c2");
    private static final Audience UNA = Audience.child("c1").about("c1", "c2");

    private static CaseRecord withUnasStage(MapItem worry) {
        return record().map(Family.map(worry))
                .addStagesReached(StageReached.builder()
                        .id("st")
                        .stage(RecordedStage.CHILD)
                        .child("c1")
                        .on(TODAY)
                        .build())
                .build();
    }

    private static boolean shows(Audience audience, MapItem worry) {
        return !worries(audience.share(withUnasStage(worry), TODAY)).isEmpty();
    }

    @Test
    void anItemWithoutAudienceIsForTheTeamOnly() {
        MapItem worry = worry("w").build();

        assertThat(shows(WORKER, worry)).isTrue();
        assertThat(List.of(MOTHER, NETWORK, SCHOOL, COURT, UNA)).noneMatch(audience -> shows(audience, worry));
    }

    @Test
    void aPersonSeesWhatNamesThem() {
        assertThat(shows(MOTHER, worry("w", "m").build())).isTrue();
        assertThat(shows(MOTHER, worry("w", "f1").build())).isFalse();
        assertThat(shows(UNA, worry("w", "c1").build())).isTrue();
    }

    @Test
    void aGroupReachesOnlyThoseWhoBelongToItForThisPurpose() {
        assertThat(shows(NETWORK, worry("w", "NETWORK").build())).isTrue();
        assertThat(shows(SCHOOL, worry("w", "PARTNERS").build())).isTrue();
        assertThat(shows(COURT, worry("w", "COURT").build())).isTrue();
        assertThat(shows(
                        MOTHER,
                        worry("w", "NETWORK", "PARTNERS", "COURT", "TEAM").build()))
                .isFalse();
        assertThat(shows(SCHOOL, worry("w", "NETWORK", "COURT", "TEAM").build()))
                .isFalse();
    }

    @Test
    void theTeamSeesWhatIsGivenToOthersToo() {
        assertThat(shows(WORKER, worry("w", "m").build())).isTrue();
    }

    @Test
    void beingKeptFromAnItemWinsOverBeingNamed() {
        MapItem worry = worry("w", "m").addProtectedFrom("m").build();

        assertThat(shows(MOTHER, worry)).isFalse();
        assertThat(reasons(MOTHER.share(with(worry), TODAY), "/map")).containsExactly(WithheldReason.NOTHING_LEFT);
    }

    @Test
    void aWorkerIsNotShownWhatIsKeptFromThem() {
        assertThat(shows(WORKER, worry("w").addProtectedFrom("t").build())).isFalse();
    }

    @Test
    void aFatherOfOneChildSeesNothingAboutTheOther() {
        Audience father = Audience.family("f2").about("c2");

        assertThat(shows(father, worry("w", "f2").addChildren("c2").build())).isTrue();
        assertThat(shows(father, worry("w", "f2").addChildren("c1").build())).isFalse();
        assertThat(shows(father, worry("w", "f2").addChildren("c1", "c2").build()))
                .isFalse();
    }

    @Test
    void anItemThatNamesNoChildIsAboutAllChildrenOfTheMap() {
        Audience father = Audience.family("f2").about("c2");
        MapItem worry = worry("w", "f2").build();
        ThreeColumnMap ofBen = ThreeColumnMap.builder()
                .id("map")
                .addChildren("c2")
                .addWorried(worry)
                .build();

        assertThat(shows(father, worry)).isFalse();
        assertThat(worries(father.share(record().map(ofBen).build(), TODAY))).hasSize(1);
    }

    @Test
    void whatAChildSaidNeedsTheChildsPermissionForThisReader() {
        MapItem.Builder unasWords = worry("w", "m", "n").addSaidBy("c1");

        assertThat(shows(MOTHER, unasWords.build())).isFalse();
        assertThat(shows(NETWORK, unasWords.build())).isFalse();
        unasWords.addPermission(permission("pm", "c1", "m"));
        assertThat(shows(MOTHER, unasWords.build())).isTrue();
        assertThat(shows(NETWORK, unasWords.build())).isFalse();
    }

    @Test
    void aPermissionOfOneChildDoesNotSpeakForAnother() {
        MapItem worry = worry("w", "m")
                .addSaidBy("c1", "c2")
                .addPermission(permission("pm", "c1", "m"))
                .build();

        assertThat(shows(MOTHER, worry)).isFalse();
    }

    @Test
    void aPermissionCountsFromItsDayOn() {
        MapItem.Builder worry = worry("w", "m").addSaidBy("c1");

        assertThat(shows(
                        MOTHER,
                        worry.addPermission(like("pm").on(TODAY.plusDays(1)).build())
                                .build()))
                .isFalse();
        assertThat(shows(MOTHER, worry.permission(List.of(like("pm").build())).build()))
                .isFalse();
    }

    private static Permission.Builder like(String id) {
        return Permission.builder().id(id).by("c1").to("m");
    }

    @Test
    void aChildsWordsMayBePassedOnWhenTheAlertWasRaisedAndActedOn() {
        MapItem.Builder worry = worry("w", "m").addSaidBy("c1");
        SafeguardingAlert.Builder alert =
                SafeguardingAlert.builder().raisedOn(TODAY).by("t");

        assertThat(shows(MOTHER, worry.safeguardingAlert(alert.build()).build()))
                .isFalse();
        alert.actionTaken("told the manager");
        assertThat(shows(MOTHER, worry.safeguardingAlert(alert.build()).build()))
                .isTrue();
        assertThat(shows(
                        MOTHER,
                        worry.safeguardingAlert(
                                        alert.raisedOn(TODAY.plusDays(1)).build())
                                .build()))
                .isFalse();
        SafeguardingAlert byNobody = SafeguardingAlert.builder()
                .raisedOn(TODAY)
                .actionTaken("told the manager")
                .build();
        assertThat(shows(MOTHER, worry.safeguardingAlert(byNobody).build())).isFalse();
    }

    @Test
    void aChildReadsTheirOwnWordsButAnotherChildsOnlyByLeave() {
        assertThat(shows(UNA, worry("w", "c1").addSaidBy("c1").build())).isTrue();
        assertThat(shows(UNA, worry("w", "c1").addSaidBy("c2").build())).isFalse();
    }

    @Test
    void whereAChildSpokeAndNobodyWroteWhichAllConcernedAreAsked() {
        MapItem.Builder worry = worry("w", "m").addChildren("c1", "c2").relationship(OpenCode.of(Relationship.CHILD));

        assertThat(shows(MOTHER, worry.addPermission(permission("a", "c1", "m")).build()))
                .isFalse();
        assertThat(shows(MOTHER, worry.addPermission(permission("b", "c2", "m")).build()))
                .isTrue();
    }

    @Test
    void harmWhoseImpactAChildToldIsThatChildsToo() {
        Harm harm = Harm.builder()
                .id("h")
                .addAudience("m")
                .addChildren("c1")
                .impactOnChild("hid")
                .impactSource(ImpactSource.CHILD_SAID)
                .build();
        ThreeColumnMap map = ThreeColumnMap.builder().id("map").addHarm(harm).build();

        Sharing sharing = MOTHER.share(record().map(map).build(), TODAY);

        assertThat(sharing.copy().map()).isEmpty();
        assertThat(reasons(sharing, "/map")).containsExactly(WithheldReason.NOTHING_LEFT);
    }

    @Test
    void aChildsNumberAndAgreementStayOutWhereTheItemIsShown() {
        Scale scale = Scale.builder()
                .id("sc")
                .addAudience("m")
                .question("How safe?")
                .addAgreement(agreement("a1", "c1").words("no").build())
                .addAgreement(agreement("a2", "m").build())
                .addRatings(ScaleRating.builder()
                        .id("r1")
                        .rater("c1")
                        .value(BigDecimal.ONE)
                        .build())
                .addRatings(ScaleRating.builder()
                        .id("r2")
                        .rater("m")
                        .value(BigDecimal.TEN)
                        .build())
                .build();
        CaseRecord record = record().map(
                        ThreeColumnMap.builder().id("map").addScales(scale).build())
                .build();

        Scale shown = MOTHER.share(record, TODAY)
                .copy()
                .map()
                .orElseThrow()
                .getScales()
                .get(0);

        assertThat(shown.getRatings())
                .singleElement()
                .satisfies(rating -> assertThat(rating.getValue()).contains(BigDecimal.TEN));
        assertThat(shown.getAgreement()).hasSize(1);
        assertThat(reasons(MOTHER.share(record, TODAY), "/map/scales/sc/ratings/r1"))
                .containsExactly(WithheldReason.CHILD_HAS_NOT_ALLOWED_IT);
    }

    @Test
    void thatAChildWasTooYoungToBeAskedIsNotTheChildsSecretButARefusalIs() {
        Scale scale = Scale.builder()
                .id("sc")
                .addAudience("m")
                .question("How safe?")
                .addRatings(notGiven("r1", NotGivenReason.TOO_YOUNG).build())
                .addRatings(notGiven("r2", NotGivenReason.DECLINED).build())
                .addRatings(notGiven("r3", NotGivenReason.NOT_ASKED)
                        .notGivenWords("she hid")
                        .build())
                .build();
        CaseRecord record = record().map(
                        ThreeColumnMap.builder().id("map").addScales(scale).build())
                .build();

        Sharing sharing = MOTHER.share(record, TODAY);

        assertThat(sharing.copy().map().orElseThrow().getScales().get(0).getRatings())
                .hasSize(1);
        assertThat(reasons(sharing, "/map/scales/sc/ratings/r2"))
                .containsExactly(WithheldReason.CHILD_HAS_NOT_ALLOWED_IT);
        assertThat(reasons(sharing, "/map/scales/sc/ratings/r3"))
                .containsExactly(WithheldReason.CHILD_HAS_NOT_ALLOWED_IT);
    }

    private static ScaleRating.Builder notGiven(String id, NotGivenReason reason) {
        return ScaleRating.builder().id(id).rater("c1").notGivenReason(OpenCode.of(reason));
    }

    @Test
    void aNestedElementOnlyNarrows() {
        MapItem outerHidden = worry("w", "f1")
                .addAgreement(agreement("a", "m").addAudience("m").build())
                .build();
        MapItem innerHidden = worry("w", "m", "n")
                .addAgreement(agreement("a", "m").addAudience("n").build())
                .addAgreement(agreement("b", "m").build())
                .build();

        assertThat(shows(MOTHER, outerHidden)).isFalse();
        MapItem shown = MOTHER.share(with(innerHidden), TODAY)
                .copy()
                .map()
                .orElseThrow()
                .getWorried()
                .get(0);
        assertThat(shown.getAgreement()).hasSize(1);
    }

    @Test
    void somebodyInTwoRolesSeesWhatBothWouldSee() {
        CaseRecord record = record().addPeople(Family.parent("x", "Pat Moss", RelationKind.FATHER, "c1", "c2")
                        .role(OpenCode.of(Role.NETWORK_MEMBER))
                        .build())
                .map(Family.map(
                        worry("byGroup", "NETWORK").build(),
                        worry("byName", "x").build(),
                        worry("released", "NETWORK")
                                .addRelease(Release.builder()
                                        .id("rl")
                                        .to("x")
                                        .by("t")
                                        .on(TODAY)
                                        .why("met")
                                        .build())
                                .build()))
                .build();

        Sharing sharing = Audience.network("x").about("c1", "c2").share(record, TODAY);

        assertThat(worries(sharing)).containsExactly("Worry byName", "Worry released");
    }

    @Test
    void whatIsReleasedFromALaterDayOnIsShownFromThatDayOn() {
        Release.Builder release = Release.builder().id("rl").to("m").by("t").why("after the meeting");
        MapItem.Builder worry = worry("w", "m");

        assertThat(shows(
                        MOTHER,
                        worry.addRelease(release.on(TODAY.plusDays(1)).build()).build()))
                .isFalse();
        assertThat(shows(
                        MOTHER,
                        worry.addRelease(release.id("now").on(TODAY).build()).build()))
                .isTrue();
    }

    @Test
    void whatIsReleasedFromALaterDayOnWaitsForThatDayWhereItIsForTheReadersGroupToo() {
        Release.Builder release = Release.builder().id("rl").to("n").by("t").why("after she was told");
        Release later = release.on(TODAY.plusDays(1)).build();

        assertThat(shows(NETWORK, worry("w", "NETWORK").addRelease(later).build()))
                .isFalse();
        assertThat(shows(
                        NETWORK,
                        worry("w", "NETWORK")
                                .addRelease(later, release.id("now").on(TODAY).build())
                                .build()))
                .isTrue();
        assertThat(shows(NETWORK, worry("w", "NETWORK").build())).isTrue();
    }

    @Test
    void anothersReleaseOfTodayBringsNobodysLaterOneForward() {
        Release.Builder release = Release.builder().by("t").why("after the meeting");
        MapItem worry = worry("w", "m", "f1")
                .addRelease(release.id("later").to("m").on(TODAY.plusDays(1)).build())
                .addRelease(release.id("now").to("f1").on(TODAY).build())
                .addRelease(Release.builder().id("toNobody").on(TODAY).build())
                .build();

        assertThat(shows(MOTHER, worry)).isFalse();
    }

    @Test
    void aWorkerWhoIsAParentDoesNotGetTheTeamsCopy() {
        CaseRecord record = record().addPeople(Family.parent("x", "Pat Moss", RelationKind.MOTHER, "c1", "c2")
                        .professional(true)
                        .agency(Family.COUNCIL)
                        .build())
                .map(Family.map(worry("w").build(), worry("named", "x").build()))
                .build();

        assertThat(worries(Audience.team("x").about("c1", "c2").share(record, TODAY)))
                .containsExactly("Worry named");
    }

    @Test
    void whatIsForAdultsOnlyIsInNoChildsCopy() {
        MapItem worry = worry("w", "c1", "m")
                .sensitivity(Sensitivity.builder().adultOnly(true).build())
                .build();

        assertThat(shows(UNA, worry)).isFalse();
        assertThat(shows(MOTHER, worry)).isTrue();
        assertThat(shows(
                        UNA,
                        worry("w", "c1")
                                .sensitivity(
                                        Sensitivity.builder().adultOnly(false).build())
                                .build()))
                .isTrue();
    }

    @Test
    void whatIsExemptFromDisclosureIsInNoCopyForFamilyNetworkOrChild() {
        MapItem worry = worry("w", "c1", "m", "n", "s", "j")
                .sensitivity(
                        Sensitivity.builder().exemption("serious harm test").build())
                .build();

        assertThat(List.of(MOTHER, NETWORK, UNA)).noneMatch(audience -> shows(audience, worry));
        assertThat(List.of(SCHOOL, COURT, WORKER)).allMatch(audience -> shows(audience, worry));
    }

    /** Somebody else's release is no reason to forget what the reader is besides. */
    @Test
    void anothersReleaseDoesNotMakeSomebodyInTwoRolesReadAsOne() {
        CaseRecord record = record().addPeople(Family.parent("x", "Pat Moss", RelationKind.FATHER, "c1", "c2")
                        .role(OpenCode.of(Role.NETWORK_MEMBER))
                        .build())
                .map(Family.map(worry("w", "NETWORK")
                        .addRelease(Release.builder()
                                .id("rl")
                                .to("n")
                                .by("t")
                                .on(TODAY)
                                .why("met")
                                .build())
                        .build()))
                .build();

        assertThat(worries(Audience.network("x").about("c1", "c2").share(record, TODAY)))
                .isEmpty();
    }
}
