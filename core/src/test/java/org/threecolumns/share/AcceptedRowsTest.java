package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.samples.Sample;

/** What a proposal promises comes true, and nobody else notices. */
class AcceptedRowsTest {
    private static final int RECORDS = 3;

    /** How many rows a worker sees at once. */
    private static final int SCREEN = 20;

    private static Set<RecordPath> shown(CaseRecord record, Audience audience) {
        return Trial.standing(new SharingRun(record, audience, Family.TODAY, SharingPolicy.standard()).draft())
                .keySet();
    }

    private static Optional<String> copy(CaseRecord record, Audience audience) {
        try {
            return Optional.of(new String(
                    SharedRecordWriter.canonical()
                            .toBytes(audience.share(record, Family.TODAY).copy()),
                    java.nio.charset.StandardCharsets.UTF_8));
        } catch (SharingRefusedException refused) {
            return Optional.empty();
        }
    }

    private static Set<RecordPath> accepted(SharingProposal proposal) {
        Set<RecordPath> accepted = new LinkedHashSet<>();
        proposal.rows().stream().filter(ProposalRow::isOrdinary).forEach(row -> accepted.add(row.place()));
        return accepted;
    }

    /** What comes along is what follows, and what stands inside an accepted element without a reader of its own. */
    private static boolean isPromised(SharingProposal proposal, Set<RecordPath> accepted, RecordPath place) {
        return accepted.stream().anyMatch(each -> each.contains(place))
                || proposal.rows().stream()
                        .filter(row -> row.deciding() == Deciding.FOLLOWS)
                        .anyMatch(row -> row.place().contains(place))
                || accepted.stream().anyMatch(place::contains);
    }

    @Test
    void exactlyWhatWasAcceptedComesIntoTheCopyAndEverybodyElsesStaysTheSame() {
        int ordinary = 0;
        for (long seed = 1; seed <= RECORDS; seed++) {
            CaseRecord record = Undecided.of(GeneratedCopies.record(seed));
            Audience mother = Audience.family("p2").about("c1", "c2");
            SharingProposal proposal = SharingProposal.of(record, mother, Family.TODAY);
            Set<RecordPath> accepted = accepted(proposal);
            ordinary += accepted.size();

            CaseRecord decided =
                    proposal.accept(Decision.by("p4").on(Family.TODAY).because("agreed with her"));

            Set<RecordPath> now = shown(decided, mother);
            assertThat(now).containsAll(accepted);
            Set<RecordPath> before = shown(record, mother);
            assertThat(now)
                    .containsAll(before)
                    .allSatisfy(place -> assertThat(before.contains(place) || isPromised(proposal, accepted, place))
                            .as("%s", place)
                            .isTrue());
            assertThat(accepted(SharingProposal.of(decided, mother, Family.TODAY)))
                    .doesNotContainAnyElementsOf(accepted);
            assertOthersSeeTheSame(record, decided);
        }
        assertThat(ordinary).isPositive();
    }

    private static void assertOthersSeeTheSame(CaseRecord record, CaseRecord decided) {
        for (Audience audience : GeneratedCopies.audiences()) {
            if (audience.purpose() != Purpose.TEAM && !audience.reader().equals("p2")) {
                assertThat(copy(decided, audience)).as("%s", audience).isEqualTo(copy(record, audience));
            }
        }
    }

    @Test
    void withEveryReleaseTakenAwayAMapForAMotherIsAFewDecisions() {
        CaseRecord record = Undecided.of(Sample.HARLOW_BRIGHT.read());

        SharingProposal proposal =
                SharingProposal.of(record, Audience.family("p3").about("c1", "c2"), Sample.HARLOW_BRIGHT.day());

        assertThat(proposal.refusals()).isEmpty();
        assertThat(proposal.only(RecordPath.parse("/map/nextSteps")).grouped())
                .filteredOn(row -> row.group() == ProposalGroup.NEEDS_DECISION)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(SCREEN);
    }

    @Test
    void tonightsPlanIsAtMostOneScreenOfDecisionsAndItsOwnPartsAreAmongThem() {
        CaseRecord record = Undecided.of(Sample.HARLOW_BRIGHT.read());
        Audience mother = Audience.family("p3").about("c1", "c2");

        SharingProposal plan = SharingProposal.of(record, mother, Sample.HARLOW_BRIGHT.day())
                .only(RecordPath.parse("/safetyPlans/pl0"));

        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.grouped())
                .filteredOn(row -> row.group() == ProposalGroup.NEEDS_DECISION)
                .hasSizeLessThanOrEqualTo(SCREEN);
        assertThat(plan.rows())
                .filteredOn(row -> row.deciding() == Deciding.WORKER_ALONE)
                .hasSizeLessThanOrEqualTo(SCREEN);
        assertThat(plan.rows())
                .filteredOn(row -> row.deciding().isByWorker())
                .extracting(row -> row.place().toString())
                .contains(
                        "/safetyPlans/pl0/rules/pl0ru1",
                        "/safetyPlans/pl0/monitoring/pl0mo1",
                        "/safetyPlans/pl0/monitoring/pl0mo2",
                        "/safetyPlans/pl0/contingencies/pl0co1",
                        "/safetyPlans/pl0/agreements/pl0pa1",
                        "/safetyPlans/pl0/agreements/pl0pa2");
    }

    @Test
    void whatWasAcceptedOfTonightsPlanIsThePlanInTheCopy() {
        CaseRecord record = Undecided.of(Sample.HARLOW_BRIGHT.read());
        Audience mother = Audience.family("p3").about("c1", "c2");
        RecordPath tonight = RecordPath.parse("/safetyPlans/pl0");
        Decision decision = Decision.by("p11").on(Sample.HARLOW_BRIGHT.day()).because("agreed with her");

        CaseRecord decided = SharingProposal.of(record, mother, Sample.HARLOW_BRIGHT.day())
                .only(tonight)
                .accept(decision);

        assertThat(mother.share(decided, Sample.HARLOW_BRIGHT.day())
                        .copy()
                        .content()
                        .getSafetyPlans())
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.getRules()).hasSize(1);
                    assertThat(plan.getMonitoring()).hasSize(2);
                    assertThat(plan.getContingencies()).hasSize(1);
                });
    }
}
