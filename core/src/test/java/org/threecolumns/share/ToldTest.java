package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.record;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.network.CirclePlace;
import org.threecolumns.model.network.Commitment;
import org.threecolumns.model.network.KnowsWorries;
import org.threecolumns.model.network.NetworkMember;
import org.threecolumns.model.network.SafetyCircles;
import org.threecolumns.model.network.SafetyNetwork;

/** A member of the network gets the worries they were told of, and the people who know what they know. */
class ToldTest {
    private static final Audience OLWEN = Audience.network("n").about("c1", "c2");

    private static NetworkMember.Builder member(String id, String person, String... told) {
        return NetworkMember.builder()
                .id(id)
                .person(person)
                .addAudience("NETWORK")
                .dangerStatements(List.of(told));
    }

    private static CaseRecord with(NetworkMember... members) {
        return record().map(ThreeColumnMap.builder()
                        .id("map")
                        .addDangerStatements(worry("ds1").build(), worry("ds2").build())
                        .build())
                .network(SafetyNetwork.builder().id("w").addMembers(members).build())
                .build();
    }

    private static DangerStatement.Builder worry(String id) {
        return DangerStatement.builder().id(id).title("Worry " + id).addAudience("NETWORK");
    }

    private static List<String> members(CaseRecord record) {
        return OLWEN.share(record, TODAY).receipt().recordIds().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("nme"))
                .map(entry -> entry.getValue())
                .toList();
    }

    @Test
    void getsOfWhatIsForTheWholeNetworkTheWorriesOfWhichTheyWereTold() {
        CaseRecord record = with(member("own", "n", "ds1").build());

        Sharing sharing = OLWEN.share(record, TODAY);

        assertThat(sharing.copy().map().orElseThrow().getDangerStatements())
                .singleElement()
                .satisfies(worry -> assertThat(worry.getTitle()).contains("Worry ds1"));
        assertThat(Family.reasons(sharing, "/map/dangerStatements/ds2")).containsExactly(WithheldReason.NOT_TOLD_OF_IT);
    }

    @Test
    void getsTheWorryThatNamesThemWhateverTheListSays() {
        CaseRecord record = CaseRecord.builder()
                .like(with(member("own", "n", "ds1").build()))
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addDangerStatements(
                                worry("ds1").build(),
                                worry("ds2").addAudience("n").build())
                        .build())
                .build();

        assertThat(OLWEN.share(record, TODAY).copy().map().orElseThrow().getDangerStatements())
                .hasSize(2);
    }

    @Test
    void seesThemselvesAndWhoKnowsAtLeastAsMuch() {
        NetworkMember own = member("own", "n", "ds1").build();
        NetworkMember more = member("more", "m", "ds1", "ds2")
                .knowsWorries(KnowsWorries.SOME)
                .addCommitments(Commitment.builder().id("co").what("rings").build())
                .build();
        NetworkMember other = member("other", "f1", "ds2").build();
        NetworkMember named = member("named", "f2").addAudience("n").build();

        assertThat(members(with(own, more, other, named))).containsExactly("own", "more", "named");
        assertThat(members(with(member("own", "n").build(), more))).containsExactly("own");
    }

    @Test
    void getsNoWorryOfWhichTheyWereToldBeforeTheyLeftAndCameBack() {
        NetworkMember before =
                member("before", "n", "ds1", "ds2").leftOn(TODAY.minusDays(40)).build();

        assertThat(OLWEN.share(with(before, member("own", "n", "ds1").build()), TODAY)
                        .copy()
                        .map()
                        .orElseThrow()
                        .getDangerStatements())
                .hasSize(1);
    }

    @Test
    void getsNoWorryWhereNobodyWroteWhoIsInTheNetwork() {
        CaseRecord record =
                CaseRecord.builder().like(with()).network(Optional.empty()).build();

        assertThat(OLWEN.share(record, TODAY).copy().map()).isEmpty();
    }

    @Test
    void isAskedOfMembersAlone() {
        CaseRecord record = record().map(ThreeColumnMap.builder()
                        .id("map")
                        .addDangerStatements(DangerStatement.builder()
                                .id("ds")
                                .addAudience("PARTNERS")
                                .build())
                        .build())
                .network(SafetyNetwork.builder()
                        .id("w")
                        .addMembers(NetworkMember.builder()
                                .id("nm")
                                .person("n")
                                .addAudience("PARTNERS")
                                .build())
                        .build())
                .build();

        SharedRecord copy =
                Audience.partner("s").about("c1", "c2").share(record, TODAY).copy();

        assertThat(copy.map().orElseThrow().getDangerStatements()).hasSize(1);
        assertThat(copy.network().orElseThrow().getMembers()).hasSize(1);
    }

    @Test
    void neverSeesWhoKnowsNothingYetNorReadsAnythingBeforeKnowing() {
        NetworkMember unaware = member("unaware", "f1", "ds1")
                .addAudience("n")
                .knowsWorries(KnowsWorries.NOTHING_YET)
                .build();
        NetworkMember reader =
                member("own", "n").knowsWorries(KnowsWorries.NOTHING_YET).build();

        assertThat(members(with(member("own", "n", "ds1").build(), unaware))).containsExactly("own");
        assertThat(Readership.purposes(with(reader), with(reader).getPeople().get(3)))
                .isEmpty();
    }

    @Test
    void hasNoRingsOfWhoKnowsInTheirCopyTheFamilyHas() {
        CaseRecord record = record().network(SafetyNetwork.builder()
                        .id("w")
                        .addMembers(member("own", "n").build())
                        .addCircles(SafetyCircles.builder()
                                .id("ci")
                                .addAudience("n", "m")
                                .addPlaces(CirclePlace.builder()
                                        .id("cl")
                                        .name("Uncle Alf")
                                        .ring(3)
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(OLWEN.share(record, TODAY).copy().network().orElseThrow().getCircles())
                .isEmpty();
        assertThat(Audience.family("m")
                        .about("c1", "c2")
                        .share(record, TODAY)
                        .copy()
                        .network()
                        .orElseThrow()
                        .getCircles())
                .hasSize(1);
    }
}
