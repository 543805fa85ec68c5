package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ContactDetail;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Release;
import org.threecolumns.model.Role;
import org.threecolumns.model.Sensitivity;
import org.threecolumns.model.SharingDecision;
import org.threecolumns.model.SharingOutcome;
import org.threecolumns.model.View;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.NextStep;
import org.threecolumns.model.map.Participant;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.PlanAgreement;
import org.threecolumns.model.plan.SafetyPlan;

/** One reason after the other, on a small family. */
class SharingProposalTest {
    private static final Decision DECISION = Decision.by("t").on(Family.TODAY).because("Ann carries the plan");
    private static final RecordPath WORRY = RecordPath.parse("/map/worried/w");

    private static SharingProposal forMother(CaseRecord record) {
        return SharingProposal.of(record, Audience.family("m").about("c1", "c2"), Family.TODAY);
    }

    private static SharingProposal forMother(MapItem... worries) {
        return forMother(Family.with(worries));
    }

    private static ProposalRow row(SharingProposal proposal, String place) {
        List<ProposalRow> found = proposal.rows().stream()
                .filter(row -> row.place().toString().equals(place))
                .toList();
        assertThat(found).as(place).hasSize(1);
        return found.get(0);
    }

    private static CaseRecord withSteps(String... ids) {
        ThreeColumnMap.Builder map = ThreeColumnMap.builder().id("map");
        for (String id : ids) {
            map.addNextSteps(NextStep.builder().id(id).what("Step " + id).build());
        }
        return Family.record().map(map.build()).build();
    }

    @Test
    void whatNamesTheReaderIsReady() {
        ProposalRow row = row(forMother(Family.worry("w", "m").build()), "/map/worried/w");

        assertThat(row.group()).isEqualTo(ProposalGroup.READY);
        assertThat(row.deciding()).isEqualTo(Deciding.NOBODY);
        assertThat(row.fix(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void freeWordsThatNobodyDecidedAboutAreDecidedAlone() {
        SharingProposal proposal = forMother(Family.worry("w").build());

        ProposalRow row = row(proposal, "/map/worried/w");
        assertThat(row.group()).isEqualTo(ProposalGroup.NEEDS_DECISION);
        assertThat(row.deciding()).isEqualTo(Deciding.WORKER_ALONE);
        assertThat(row.reason()).contains(WithheldReason.NOT_FOR_THIS_READER);
        assertThat(row.type()).isEqualTo("MapItem");
        assertThat(proposal.accept(DECISION))
                .isEqualTo(Family.with(Family.worry("w").build()));
    }

    @Test
    void stepsAreOrdinaryAndOneRowForTheirList() {
        SharingProposal proposal = forMother(withSteps("n1", "n2", "n3"));

        assertThat(proposal.grouped())
                .filteredOn(row -> row.deciding() == Deciding.WORKER)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.place()).hasToString("/map/nextSteps");
                    assertThat(row.elements()).isEqualTo(3);
                });
    }

    @Test
    void theMapComesWithItsFirstStepAndIsNoDecisionOfItsOwn() {
        SharingProposal proposal = forMother(withSteps("n1"));

        ProposalRow row = row(proposal, "/map");
        assertThat(row.group()).isEqualTo(ProposalGroup.NEEDS_DECISION);
        assertThat(row.deciding()).isEqualTo(Deciding.FOLLOWS);
        assertThat(row.reason()).contains(WithheldReason.NOTHING_LEFT);
        assertThatThrownBy(() -> proposal.accept(row.place(), DECISION)).hasMessageContaining("it comes when");
        assertThat(row(forMother(proposal.accept(DECISION)), "/map").group()).isEqualTo(ProposalGroup.READY);
    }

    @Test
    void anAcceptedStepNamesTheReaderTheTeamAndWhoDecided() {
        CaseRecord decided = forMother(withSteps("n1")).accept(DECISION);

        NextStep step = decided.getMap().orElseThrow().getNextSteps().get(0);
        assertThat(step.getAudience()).containsExactly("TEAM", "m");
        Release release = step.getRelease().get(0);
        assertThat(release.getTo()).contains("m");
        assertThat(release.getBy()).contains("t");
        assertThat(release.getOn()).contains(Family.TODAY);
        assertThat(release.getWhy()).contains("Ann carries the plan");
        assertThat(row(forMother(decided), "/map/nextSteps/n1").group()).isEqualTo(ProposalGroup.READY);
    }

    @Test
    void readersWhomAnElementHadAreKept() {
        CaseRecord decided =
                forMother(Family.worry("w", "PARTNERS", "f1").build()).accept(WORRY, DECISION);

        assertThat(decided.getMap().orElseThrow().getWorried().get(0).getAudience())
                .containsExactly("PARTNERS", "f1", "m");
    }

    @Test
    void aStepThatIsMarkedIsDecidedAlone() {
        CaseRecord record = Family.record()
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addNextSteps(NextStep.builder()
                                .id("n")
                                .sensitivity(
                                        Sensitivity.builder().thirdParty(true).build())
                                .build())
                        .build())
                .build();

        assertThat(row(forMother(record), "/map/nextSteps/n").deciding()).isEqualTo(Deciding.WORKER_ALONE);
    }

    @Test
    void whatIsKeptFromTheReaderByNameIsNeverShared() {
        SharingProposal proposal =
                forMother(Family.worry("w").addProtectedFrom("m").build());

        ProposalRow row = row(proposal, "/map/worried/w");
        assertThat(row.group()).isEqualTo(ProposalGroup.NEVER);
        assertThat(row.reason()).contains(WithheldReason.PROTECTED_FROM_READER);
        assertThatThrownBy(() -> proposal.accept(WORRY, DECISION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/map/worried/w")
                .hasMessageContaining("kept from this reader by name");
    }

    @Test
    void onlyTheChildAllowsWhatTheChildSaid() {
        SharingProposal proposal = forMother(Family.worry("w").addSaidBy("c1").build());

        ProposalRow row = row(proposal, "/map/worried/w");
        assertThat(row.deciding()).isEqualTo(Deciding.CHILD);
        assertThat(row.reason()).contains(WithheldReason.CHILD_HAS_NOT_ALLOWED_IT);
        assertThatThrownBy(() -> proposal.accept(WORRY, DECISION)).hasMessageContaining("Ask the child");
    }

    @Test
    void whatTheChildAllowedIsStillDecidedAlone() {
        SharingProposal proposal = forMother(Family.worry("w")
                .addSaidBy("c1")
                .addPermission(Family.permission("p", "c1", "m"))
                .build());

        assertThat(row(proposal, "/map/worried/w").deciding()).isEqualTo(Deciding.WORKER_ALONE);
        assertThat(row(forMother(proposal.accept(WORRY, DECISION)), "/map/worried/w")
                        .group())
                .isEqualTo(ProposalGroup.READY);
    }

    @Test
    void whatIsAboutTwoChildrenNeedsASecondWordingForTheFatherOfOne() {
        CaseRecord record = Family.with(
                Family.worry("w").addChildren("c1", "c2").build(),
                Family.worry("v").addChildren("c2").build());
        SharingProposal proposal =
                SharingProposal.of(record, Audience.family("f1").about("c1"), Family.TODAY);

        assertThat(row(proposal, "/map/worried/w").deciding()).isEqualTo(Deciding.SECOND_WORDING);
        assertThat(row(proposal, "/map/worried/w").group()).isEqualTo(ProposalGroup.NEEDS_DECISION);
        assertThat(row(proposal, "/map/worried/v").group()).isEqualTo(ProposalGroup.NEVER);
    }

    @Test
    void thePersonIsAskedAboutTheirNumber() {
        CaseRecord record = Family.with(Family.worry("w", "m").addSaidBy("m").build());
        List<Person> people = record.getPeople().stream()
                .map(person -> person.getId().equals("m")
                        ? Person.builder()
                                .like(person)
                                .addPhones(ContactDetail.builder()
                                        .id("ph")
                                        .value("01632 960123")
                                        .build())
                                .build()
                        : person)
                .toList();

        SharingProposal proposal =
                forMother(CaseRecord.builder().like(record).people(people).build());

        ProposalRow row = row(proposal, "/people/m/phones/ph");
        assertThat(row.deciding()).isEqualTo(Deciding.PERSON);
        assertThat(row.reason()).contains(WithheldReason.NO_CONSENT_TO_PRINT);
    }

    @Test
    void wordsThatWouldRefuseTheCopyCannotBeAcceptedBeforeTheyAreMended() {
        CaseRecord record = Family.record()
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addNextSteps(NextStep.builder()
                                .id("n1")
                                .what("Ring 01632 960123")
                                .build())
                        .addNextSteps(
                                NextStep.builder().id("n2").what("Eat together").build())
                        .build())
                .build();
        SharingProposal proposal = forMother(record);

        assertThat(row(proposal, "/map/nextSteps/n1").hindrance()).contains(RefusalCode.CONTACT_IN_TEXT);
        assertThat(row(proposal, "/map/nextSteps/n2").deciding()).isEqualTo(Deciding.WORKER);
        assertThat(proposal.refusals()).isEmpty();
        assertThatThrownBy(() -> proposal.accept(RecordPath.parse("/map/nextSteps/n1"), DECISION))
                .hasMessageContaining("contact details");
        assertThat(forMother(proposal.accept(DECISION)).refusals()).isEmpty();
    }

    @Test
    void refusalsOfTodayAreTold() {
        SharingProposal visible =
                forMother(Family.worry("w", "m").text("Ring 01632 960123").build());
        SharingProposal unknown =
                SharingProposal.of(withSteps("n"), Audience.family("x").about("c1"), Family.TODAY);

        assertThat(visible.refusals()).containsExactly(Refusal.of(RefusalCode.CONTACT_IN_TEXT, WORRY.member("text")));
        assertThat(unknown.refusals()).extracting(Refusal::code).contains(RefusalCode.READER_UNKNOWN);
        assertThat(unknown.rows()).isEmpty();
    }

    @Test
    void aPartOfTheRecordHasItsOwnRows() {
        CaseRecord record = Family.record()
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addNextSteps(NextStep.builder().id("n").build())
                        .addSafetyGoals(SafetyGoal.builder().id("g").build())
                        .build())
                .build();

        SharingProposal part = forMother(record).only(RecordPath.parse("/map/nextSteps"));

        assertThat(part.rows()).extracting(row -> row.place().toString()).contains("/map/nextSteps/n");
        assertThat(part.rows()).extracting(row -> row.place().toString()).doesNotContain("/map/safetyGoals/g");
        assertThat(part.accept(DECISION)
                        .getMap()
                        .orElseThrow()
                        .getSafetyGoals()
                        .get(0)
                        .getAudience())
                .isEmpty();
    }

    @Test
    void aPartWhereNothingStandsIsRefused() {
        SharingProposal proposal = forMother(withSteps("n"));

        for (String nowhere : List.of("/map/nextSteps/n9", "/map/safetyGoals", "/safetyPlans/pl0")) {
            assertThatThrownBy(() -> proposal.only(RecordPath.parse(nowhere)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("part: ");
        }
    }

    @Test
    void nobodyDecidesForAReaderWhomNobodyKnows() {
        SharingProposal unknown =
                SharingProposal.of(withSteps("n"), Audience.family("x").about("c1"), Family.TODAY);
        RecordPath step = RecordPath.parse("/map/nextSteps/n");

        assertThatThrownBy(() -> unknown.accept(DECISION)).isInstanceOf(SharingRefusedException.class);
        assertThatThrownBy(() -> unknown.accept(step, DECISION)).isInstanceOf(SharingRefusedException.class);
        assertThatThrownBy(() -> unknown.slip(SharingOutcome.NOT_SHARED, DECISION, List.of(step)))
                .isInstanceOf(SharingRefusedException.class)
                .hasMessageStartingWith("READER_UNKNOWN");
    }

    @Test
    void onlyAWorkerOfTheCouncilDecidesAndNotForThemselvesAndNotForTomorrow() {
        SharingProposal proposal = forMother(withSteps("n"));

        for (String other : List.of("s", "m", "f1", "nobody")) {
            assertThatThrownBy(() ->
                            proposal.accept(Decision.by(other).on(Family.TODAY).because("why")))
                    .hasMessageContaining("a worker of the council");
        }
        assertThatThrownBy(() -> proposal.accept(
                        Decision.by("t").on(Family.TODAY.plusDays(1)).because("why")))
                .hasMessageContaining("on: ");
        assertThatThrownBy(() -> Decision.by("t").on(Family.TODAY).because(" ")).hasMessageContaining("because: ");
    }

    @Test
    void aDecisionNotToShareIsASlip() {
        SharingDecision slip =
                forMother(Family.worry("w").build()).slip(SharingOutcome.NOT_SHARED, DECISION, List.of(WORRY));

        assertThat(slip.getItems()).containsExactly("w");
        assertThat(slip.getSharedWith()).containsExactly("m");
        assertThat(slip.getDecision()).contains(SharingOutcome.NOT_SHARED);
        assertThat(slip.getDecidedBy()).contains("t");
        assertThat(slip.getWhy()).contains("Ann carries the plan");
        assertThat(slip.getOn()).isEqualTo(Optional.of(Family.TODAY));
    }

    @Test
    void nothingOfTheRecordIsInWhatIsPrinted() {
        SharingProposal proposal = forMother(Family.worry("w").text("Quince").build());

        assertThat(proposal.toString() + proposal.rows() + DECISION + Decision.by("t"))
                .doesNotContain("Quince", "Ann", "carries");
    }

    @Test
    void everyReasonAndEveryRefusalHasItsFixInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
            for (WithheldReason reason : WithheldReason.values()) {
                assertThat(ShortestFix.of(reason, language)).as(reason.name()).isNotBlank();
            }
            for (RefusalCode code : RefusalCode.values()) {
                assertThat(ShortestFix.of(code, language)).as(code.name()).isNotBlank();
            }
        }
        assertThat(ShortestFix.isChecked(Locale.ENGLISH)).isTrue();
        assertThat(ShortestFix.isChecked(Locale.forLanguageTag("cy"))).isFalse();
    }

    @Test
    void whatSomebodyDecidedNotToShareIsDecidedAloneAndSaysSo() {
        SharingProposal proposal = forMother(withSteps("n1", "n2"));
        RecordPath place = RecordPath.parse("/map/nextSteps/n1");
        SharingDecision slip = proposal.slip(SharingOutcome.NOT_SHARED, DECISION, List.of(place));

        SharingProposal later = forMother(CaseRecord.builder()
                .like(withSteps("n1", "n2"))
                .addSharingDecisions(slip)
                .build());

        assertThat(row(later, place.toString()).deciding()).isEqualTo(Deciding.WORKER_ALONE);
        assertThat(row(later, place.toString()).reason()).contains(WithheldReason.DECIDED_NOT_TO_SHARE);
        assertThat(row(later, "/map/nextSteps/n2").deciding()).isEqualTo(Deciding.WORKER);
        assertThat(row(
                                SharingProposal.of(
                                        later.accept(DECISION),
                                        Audience.family("f1").about("c1"),
                                        Family.TODAY),
                                place.toString())
                        .reason())
                .as("another reader")
                .contains(WithheldReason.ABOUT_ANOTHER_CHILD);
    }

    @Test
    void whatIsReadyIsNotKeptBackByASlip() {
        SharingProposal proposal = forMother(Family.worry("w", "m").build());

        assertThatThrownBy(() -> proposal.slip(SharingOutcome.NOT_SHARED, DECISION, List.of(WORRY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/map/worried/w")
                .hasMessageContaining("protectedFrom");
        assertThat(proposal.slip(SharingOutcome.SHARED, DECISION, List.of(WORRY))
                        .getItems())
                .containsExactly("w");
    }

    @Test
    void freeWordsOfAHeadAreARowOfTheirOwn() {
        CaseRecord record = Family.record()
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .purposeOfMapping("What has to be different by autumn?")
                        .addWorried(Family.worry("w", "m").build())
                        .build())
                .build();

        ProposalRow row = row(forMother(record), "/map/purposeOfMapping");
        assertThat(row.type()).isEqualTo("ThreeColumnMap.purposeOfMapping");
        assertThat(row.group()).isEqualTo(ProposalGroup.READY);
    }

    @Test
    void whatSomebodyElseSaysOfAPlanIsDecidedAlone() {
        PlanAgreement hers = PlanAgreement.builder()
                .id("a")
                .person("n")
                .view(View.DISAGREES)
                .words("Sundays will not work")
                .build();
        SharingProposal proposal = forMother(Family.record()
                .addSafetyPlans(
                        SafetyPlan.builder().id("pl").addAgreements(hers).build())
                .build());

        assertThat(row(proposal, "/safetyPlans/pl/agreements/a").deciding()).isEqualTo(Deciding.WORKER_ALONE);
    }

    /** Who stands beside a mother against somebody tells of it by standing there. */
    @Test
    void whatMentionsAWorkerOfADomesticAbuseServiceIsDecidedAlone() {
        CaseRecord record = Family.record()
                .addPeople(Family.professional("d", "Gwen Rowe", "refuge service")
                        .role(OpenCode.of(Role.DOMESTIC_ABUSE_WORKER))
                        .build())
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addParticipants(
                                Participant.builder().id("pd").person("d").build(),
                                Participant.builder().id("ps").person("s").build())
                        .build())
                .build();

        assertThat(SharingProposal.of(record, Audience.family("f1").about("c1"), Family.TODAY)
                        .rows())
                .filteredOn(row -> row.type().equals("Participant"))
                .extracting(ProposalRow::deciding)
                .containsExactly(Deciding.WORKER_ALONE, Deciding.WORKER);
    }

    @Test
    void whatSomebodyDoesWhoHidesFromAResponsibleReaderIsDecidedAlone() {
        Person hiding = Family.parent("h", "Ann Rees", RelationKind.MOTHER, "c1")
                .addPhones(ContactDetail.builder()
                        .id("ph")
                        .value("01632 960123")
                        .isProtected(true)
                        .build())
                .build();
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("map")
                .addDangerStatements(DangerStatement.builder()
                        .id("ds")
                        .addResponsiblePeople("f1")
                        .build())
                .addNextSteps(NextStep.builder()
                        .id("n1")
                        .what("Moves house")
                        .addWho("h")
                        .addChildren("c1")
                        .build())
                .build();
        CaseRecord record = Family.record().addPeople(hiding).map(map).build();

        SharingProposal his = SharingProposal.of(record, Audience.family("f1").about("c1"), Family.TODAY);
        assertThat(row(his, "/map/nextSteps/n1").deciding()).isEqualTo(Deciding.WORKER_ALONE);
        assertThat(row(forMother(record), "/map/nextSteps/n1").deciding()).isEqualTo(Deciding.WORKER);
    }

    /** What is kept by name from somebody at the reader's home will lie there. */
    @Test
    void whatIsKeptFromSomebodyWithWhomTheReaderLivesIsDecidedAlone() {
        CaseRecord record = Family.record()
                .addPeople(Family.parent("h", "Ann Rees", RelationKind.MOTHER, "c1")
                        .addLivesWith("f1")
                        .build())
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addNextSteps(
                                NextStep.builder()
                                        .id("n1")
                                        .what("Visits")
                                        .addChildren("c1")
                                        .addProtectedFrom("f1")
                                        .build(),
                                NextStep.builder()
                                        .id("n2")
                                        .what("Rings")
                                        .addChildren("c1")
                                        .addProtectedFrom("f2")
                                        .build())
                        .build())
                .build();
        Audience together = Audience.family("h").about("c1").held(Holding.readTogether());
        SharingProposal hers = SharingProposal.of(record, together, Family.TODAY);

        assertThat(hers.rows())
                .filteredOn(row -> row.type().equals("NextStep"))
                .extracting(ProposalRow::deciding)
                .containsExactly(Deciding.WORKER_ALONE, Deciding.WORKER);
    }

    /** Whose view it is beside words of which nobody must know who said them, may tell who did. */
    @Test
    void whatStandsInsideWordsOfAHiddenSourceIsDecidedAlone() {
        MapItem.Builder worry = Family.worry("w", "m")
                .addSaidBy("n")
                .addAgreement(Family.agreement("a", "s").addAudience("TEAM").build());
        Sensitivity hidden = Sensitivity.builder().sourceIdentity(true).build();

        assertThat(row(forMother(worry.build()), "/map/worried/w/agreement/a").deciding())
                .isEqualTo(Deciding.WORKER);
        assertThat(row(forMother(worry.sensitivity(hidden).build()), "/map/worried/w/agreement/a")
                        .deciding())
                .isEqualTo(Deciding.WORKER_ALONE);
    }

    @Test
    void whatMentionsAProtectedPersonIsDecidedAlone() {
        NextStep step = NextStep.builder()
                .id("n1")
                .what("Visits")
                .addWho("h", "m")
                .addChildren("c1")
                .build();
        Person.Builder hiding = Person.builder().id("h").name("Gwen Rowe");
        CaseRecord.Builder record = Family.record()
                .map(ThreeColumnMap.builder().id("map").addNextSteps(step).build());

        assertThat(row(
                                forMother(record.addPeople(
                                                hiding.isProtected(true).build())
                                        .build()),
                                "/map/nextSteps/n1")
                        .deciding())
                .isEqualTo(Deciding.WORKER_ALONE);
    }
}
