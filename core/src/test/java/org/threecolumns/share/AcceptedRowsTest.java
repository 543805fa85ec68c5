package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threecolumns.internal.strictjson.ListNode;
import org.threecolumns.internal.strictjson.ObjectNode;
import org.threecolumns.internal.strictjson.TreeRewriting;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.samples.Sample;

/** What a proposal promises comes true, and nobody else notices. */
class AcceptedRowsTest {
    private static final int RECORDS = 3;

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
            CaseRecord record = Granted.nothing(GeneratedCopies.record(seed));
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
        CaseRecord record = Granted.nothing(Sample.HARLOW_BRIGHT.read());

        SharingProposal proposal =
                SharingProposal.of(record, Audience.family("p3").about("c1", "c2"), Sample.HARLOW_BRIGHT.day());

        assertThat(proposal.refusals()).isEmpty();
        assertThat(proposal.only(RecordPath.parse("/map/nextSteps")).grouped())
                .filteredOn(row -> row.group() == ProposalGroup.NEEDS_DECISION)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void tonightsPlanIsAtMostOneScreenOfDecisions() {
        CaseRecord record = Granted.nothing(Sample.HARLOW_BRIGHT.read());
        Audience mother = Audience.family("p3").about("c1", "c2");

        SharingProposal plan = SharingProposal.of(record, mother, Sample.HARLOW_BRIGHT.day())
                .only(RecordPath.parse("/safetyPlans/pl0"));

        assertThat(plan.rows()).isNotEmpty();
        assertThat(plan.grouped())
                .filteredOn(row -> row.group() == ProposalGroup.NEEDS_DECISION)
                .hasSizeLessThanOrEqualTo(20);
        boolean tableShowsPlans =
                Objects.requireNonNull(SharingTable.standard().rows().get("CaseRecord.safetyPlans"))
                                .of(Purpose.FAMILY)
                        != Treatment.HIDE;
        assertThat(accepted(plan).stream().map(RecordPath::toString).anyMatch("/safetyPlans/pl0/rules/pl0ru1"::equals))
                .isEqualTo(tableShowsPlans);
    }

    /** A record in which nobody decided yet. */
    private static final class Granted implements TreeRewriting.Change {
        static CaseRecord nothing(CaseRecord record) {
            return TreeRewriting.of(record, new Granted());
        }

        @Override
        public ObjectNode object(ObjectNode rewritten, TreeRewriting.Around around) {
            ObjectNode.Builder object = ObjectNode.builder();
            for (int index = 0; index < rewritten.size(); index++) {
                boolean decides = rewritten.name(index).equals("audience")
                        || rewritten.name(index).equals("release");
                if (!decides || !(rewritten.value(index) instanceof ListNode)) {
                    object.add(rewritten.name(index), rewritten.value(index));
                }
            }
            return object.build();
        }
    }
}
