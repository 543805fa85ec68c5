package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Person;
import org.threecolumns.model.Relation;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Role;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.network.KnowsWorries;
import org.threecolumns.model.network.NetworkMember;
import org.threecolumns.model.network.SafetyNetwork;
import org.threecolumns.model.network.SuitabilityCheck;
import org.threecolumns.model.network.SuitabilityOutcome;

/** Who is in the network of a record, and who only stands in its list. */
class ReadershipTest {
    private static final Person NEIGHBOUR =
            Person.builder().id("x").name("Hal Morton").build();

    private static CaseRecord record(Person person, NetworkMember member) {
        return Family.record()
                .addPeople(person)
                .network(SafetyNetwork.builder().id("w").addMembers(member).build())
                .build();
    }

    private static NetworkMember.Builder member() {
        return NetworkMember.builder().id("nm").person("x");
    }

    private static NetworkMember judged(String outcome) {
        return member().suitability(SuitabilityCheck.builder()
                        .id("su")
                        .outcome(Optional.of(OpenCode.parse(SuitabilityOutcome.class, outcome)))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "OK, true",
        "OK_WITH_LIMITS, true",
        "OK_DISTANCE, true",
        "PENDING, false",
        "RULED_OUT, false",
        "SOMETHING_LOCAL, false"
    })
    void aMemberReadsAsOneOnlyIfFoundSuitable(String outcome, boolean reads) {
        Person inRole =
                Person.builder().id("x").role(OpenCode.of(Role.NETWORK_MEMBER)).build();

        for (Person person : new Person[] {NEIGHBOUR, inRole}) {
            assertThat(Readership.purposes(record(person, judged(outcome)), person)
                            .contains(Purpose.NETWORK))
                    .isEqualTo(reads);
        }
    }

    @Test
    void aMemberWhomNobodyLookedAtYetReadsAsOne() {
        assertThat(Readership.of(record(NEIGHBOUR, member().build()), NEIGHBOUR))
                .containsExactly(Purpose.NETWORK);
    }

    @ParameterizedTest
    @CsvSource({
        "AUNT_OR_UNCLE, true",
        "MOTHER, true",
        "FRIEND, true",
        "NEIGHBOUR, true",
        "OTHER, true",
        "DADS_GIRLFRIEND, true",
        "PROFESSIONAL, false"
    })
    void aWorkerWhoIsOfTheFamilyIsBothAndDecidesNothing(String kind, boolean isOfTheFamily) {
        Person worker = Family.professional("x", "Nest Hale", Family.COUNCIL)
                .addRelations(Relation.builder()
                        .id("r")
                        .child("c1")
                        .kind(OpenCode.parse(RelationKind.class, kind))
                        .build())
                .build();
        CaseRecord record = record(worker, NetworkMember.builder().id("nm").build());

        assertThat(Readership.of(record, worker).contains(Purpose.FAMILY)).isEqualTo(isOfTheFamily);
        assertThat(Readership.workersOnly(record).contains("x")).isNotEqualTo(isOfTheFamily);
    }

    /** A manager who lives with the father, or is named for a harm, does not decide what he may read. */
    @Test
    void aWorkerWhoLivesWithTheFamilyOrIsNamedForAHarmDecidesNothing() {
        Person.Builder worker = Family.professional("x", "Nest Hale", Family.COUNCIL);
        Person withFather =
                Person.builder().like(worker.build()).addLivesWith("f1").build();
        Person withChild =
                Person.builder().like(worker.build()).addLivesWith("c1").build();
        Person withColleague =
                Person.builder().like(worker.build()).addLivesWith("t").build();
        CaseRecord harmed = CaseRecord.builder()
                .like(Family.record().addPeople(worker.build()).build())
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addHarm(Harm.builder().id("h").addCausedBy("x").build())
                        .build())
                .build();

        assertThat(Readership.workersOnly(harmed)).containsExactly("t");
        for (Person tied : List.of(withFather, withChild)) {
            assertThat(Readership.workersOnly(Family.record().addPeople(tied).build()))
                    .containsExactly("t");
        }
        assertThat(Readership.workersOnly(
                        Family.record().addPeople(withColleague).build()))
                .containsExactly("t", "x");
    }

    @Test
    void aWorkerWhomAChildSaysTheyLiveWithDecidesNothing() {
        Person worker = Family.professional("x", "Nest Hale", Family.COUNCIL).build();
        CaseRecord record = Family.record()
                .addPeople(worker)
                .children(List.of(
                        Child.builder().id("c1").addLivesWith("x").build(),
                        Child.builder().id("c2").build()))
                .build();

        assertThat(Readership.workersOnly(record)).containsExactly("t");
    }

    /** What ties a worker to the family leaves what is for them by name, and nothing else of the team's. */
    @Test
    void aWorkerWhoIsTheFathersFriendSeesWhatIsForThemByName() {
        Person worker = Family.professional("x", "Nest Hale", Family.COUNCIL)
                .addRelations(related(RelationKind.FRIEND))
                .build();
        CaseRecord record = Family.record()
                .addPeople(worker)
                .map(Family.map(
                        Family.worry("w", "TEAM").addChildren("c1").build(),
                        Family.worry("v", "x").addChildren("c1").build()))
                .build();

        assertThat(Family.worries(Audience.team("x").about("c1").share(record, Family.TODAY)))
                .containsExactly("Worry v");
    }

    @Test
    void whoLeftIsNoMemberWhateverTheirRoleStillSaysAndWhoCameBackIsOne() {
        Person inRole =
                Person.builder().id("x").role(OpenCode.of(Role.NETWORK_MEMBER)).build();
        NetworkMember gone = member().leftOn(LocalDate.of(2025, 5, 1)).build();
        CaseRecord left = record(inRole, gone);
        CaseRecord back = CaseRecord.builder()
                .like(left)
                .network(SafetyNetwork.builder()
                        .id("w")
                        .addMembers(gone, member().id("again").build())
                        .build())
                .build();

        assertThat(Readership.purposes(left, inRole)).isEmpty();
        assertThat(Readership.purposes(back, inRole)).containsExactly(Purpose.NETWORK);
    }

    @Test
    void aMemberIsThereForTheChildrenWhomTheNetworkSaysAndForAllIfItSaysNone() {
        CaseRecord forUna = record(NEIGHBOUR, member().addChildren("c1").build());
        CaseRecord forAll = record(NEIGHBOUR, member().build());

        assertThat(Readership.childrenOf(forUna, NEIGHBOUR, Set.of(Purpose.NETWORK)))
                .containsExactly("c1");
        assertThat(Readership.childrenOf(forAll, NEIGHBOUR, Set.of(Purpose.NETWORK)))
                .containsExactlyInAnyOrder("c1", "c2");
        assertThat(Readership.childrenOf(forAll, NEIGHBOUR, Set.of(Purpose.FAMILY)))
                .isEmpty();
    }

    @Test
    void aMemberReadsAsOneOnceTheyKnowSomethingOfTheWorries() {
        for (KnowsWorries known : KnowsWorries.values()) {
            NetworkMember member = member().knowsWorries(known).build();

            assertThat(Readership.purposes(record(NEIGHBOUR, member), NEIGHBOUR).isEmpty())
                    .as("%s", known)
                    .isEqualTo(known == KnowsWorries.NOTHING_YET);
        }
    }

    @Test
    void whereNobodyWroteWhichCouncilItIsNobodyIsOfTheTeam() {
        Person worker = Person.builder().id("x").professional(true).build();
        CaseRecord record = CaseRecord.builder()
                .theCase(Case.builder().id("k").build())
                .addPeople(worker)
                .build();

        assertThat(Readership.of(record, worker)).containsExactly(Purpose.PARTNER);
    }

    @Test
    void professionalsAndThoseWhoLeftAreNoMembers() {
        NetworkMember paid = member().professional(true).build();
        NetworkMember gone = member().leftOn(LocalDate.of(2025, 5, 1)).build();

        assertThat(Readership.purposes(record(NEIGHBOUR, paid), NEIGHBOUR)).isEmpty();
        assertThat(Readership.purposes(record(NEIGHBOUR, gone), NEIGHBOUR)).isEmpty();

        Person inRole =
                Person.builder().id("x").role(OpenCode.of(Role.NETWORK_MEMBER)).build();
        NetworkMember paidAndGone = NetworkMember.builder()
                .like(paid)
                .leftOn(LocalDate.of(2025, 5, 1))
                .build();
        assertThat(Readership.purposes(record(inRole, paid), inRole)).containsExactly(Purpose.NETWORK);
        assertThat(Readership.purposes(record(inRole, paidAndGone), inRole)).isEmpty();
    }

    /** A grandmother who leaves, or is not found suitable, is not let in by another door that is wider. */
    @Test
    void aRelativeWhoLeftTheNetworkOrIsInDoubtReadsNothingAsFamilyEither() {
        Person grandmother = Family.parent("x", "Nan Probert", RelationKind.GRANDPARENT, "c1", "c2")
                .build();
        NetworkMember gone = member().leftOn(LocalDate.of(2025, 5, 1)).build();
        NetworkMember unaware = member().knowsWorries(KnowsWorries.NOTHING_YET).build();

        for (NetworkMember member : List.of(gone, unaware, judged("RULED_OUT"), judged("PENDING"))) {
            assertThat(Readership.purposes(record(grandmother, member), grandmother))
                    .isEmpty();
        }
    }

    @Test
    void aParentWhoLeftTheNetworkReadsAsFamilyAndNoMoreThanAsAMember() {
        Person father =
                Family.parent("x", "Glyn Rowe", RelationKind.FATHER, "c1").build();
        CaseRecord left =
                record(father, member().leftOn(LocalDate.of(2025, 5, 1)).build());

        assertThat(Readership.purposes(left, father)).containsExactly(Purpose.FAMILY);
        assertThat(Readership.of(left, father)).containsExactlyInAnyOrder(Purpose.FAMILY, Purpose.NETWORK);
    }

    @Test
    void whoLeftOneChildAndIsThereForTheOtherReadsAboutTheOtherAlone() {
        NetworkMember gone =
                member().addChildren("c1").leftOn(LocalDate.of(2025, 5, 1)).build();
        NetworkMember there = member().id("again").addChildren("c2").build();
        CaseRecord record = CaseRecord.builder()
                .like(record(NEIGHBOUR, gone))
                .network(SafetyNetwork.builder().id("w").addMembers(gone, there).build())
                .build();

        assertThat(Readership.childrenOf(record, NEIGHBOUR, Set.of(Purpose.NETWORK)))
                .containsExactly("c2");
        assertThat(Readership.childrenOf(record(NEIGHBOUR, gone), NEIGHBOUR, Set.of(Purpose.NETWORK)))
                .isEmpty();
    }

    @Test
    void whoLeftAsANeighbourIsNoMemberBecauseTheirWorkBringsThemBack() {
        NetworkMember gone = member().leftOn(LocalDate.of(2025, 5, 1)).build();
        NetworkMember paid = member().id("paid").professional(true).build();
        CaseRecord record = CaseRecord.builder()
                .like(record(NEIGHBOUR, gone))
                .network(SafetyNetwork.builder().id("w").addMembers(gone, paid).build())
                .build();

        assertThat(Readership.purposes(record, NEIGHBOUR)).isEmpty();
    }

    private static Set<Purpose> roles(Person.Builder person) {
        Person reader = person.id("x").build();
        return Readership.of(Family.record().addPeople(reader).build(), reader);
    }

    private static Relation related(RelationKind kind) {
        return Relation.builder().id("rn").child("c1").kind(OpenCode.of(kind)).build();
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationKind.class,
            names = {"FRIEND", "NEIGHBOUR", "PROFESSIONAL"})
    void whoIsOnlyCloseToTheFamilyDoesNotReadAsFamily(RelationKind kind) {
        assertThat(roles(Person.builder().addRelations(related(kind)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationKind.class,
            names = {"GRANDPARENT", "SIBLING", "AUNT_OR_UNCLE", "MOTHER", "FOSTER_CARER", "OTHER"})
    void relativesAndWhoeverCaresReadAsFamily(RelationKind kind) {
        assertThat(roles(Person.builder().addRelations(related(kind)))).containsExactly(Purpose.FAMILY);
    }

    @Test
    void aRelationThatNobodyNamedMakesNobodyFamily() {
        Relation unnamed = Relation.builder().id("rn").child("c1").build();

        assertThat(roles(Person.builder().addRelations(unnamed))).isEmpty();
    }

    @Test
    void anotherRoleComesBeforeKinshipButNotBeforeBeingAParent() {
        OpenCode<Role> member = OpenCode.of(Role.NETWORK_MEMBER);
        Relation aunt = related(RelationKind.AUNT_OR_UNCLE);
        Relation guardian =
                Relation.builder().like(aunt).parentalResponsibility(true).build();

        assertThat(roles(Person.builder().role(member).addRelations(aunt))).containsExactly(Purpose.NETWORK);
        assertThat(roles(Person.builder().role(member).addRelations(guardian)))
                .containsExactlyInAnyOrder(Purpose.FAMILY, Purpose.NETWORK);
    }

    /** A teacher who is the child's aunt is both; of a worker, a relation of no kind makes no relative. */
    @ParameterizedTest
    @CsvSource({
        "AUNT_OR_UNCLE, true",
        "MOTHER, true",
        "OTHER, false",
        "DADS_GIRLFRIEND, false",
        "FRIEND, false",
        "PROFESSIONAL, false"
    })
    void aWorkerOfAnotherAgencyIsOfTheFamilyIfTheRecordSaysHow(String kind, boolean isOfTheFamily) {
        Person.Builder teacher = Family.professional("x", "Nest Hale", "school")
                .addRelations(Relation.builder()
                        .id("rn")
                        .child("c1")
                        .kind(OpenCode.parse(RelationKind.class, kind))
                        .build());

        assertThat(roles(teacher).contains(Purpose.FAMILY)).isEqualTo(isOfTheFamily);
        assertThat(roles(teacher)).contains(Purpose.PARTNER);
    }

    @Test
    void whomTheCouncilPaysWithoutBeingAWorkerIsNotOfTheTeam() {
        assertThat(roles(Person.builder().agency(Family.COUNCIL))).isEmpty();
    }

    /** A lodger is no relative, and still somebody at home who is not there for work. */
    @Test
    void aWorkerWhoLivesWithAnybodyOfTheRecordButColleaguesDecidesNothing() {
        Person lodger = Person.builder().id("l").name("Iwan Pugh").build();
        Person uncle = Family.professional("u", "Dai Rowe", "school")
                .addRelations(related(RelationKind.AUNT_OR_UNCLE))
                .build();
        for (Person other : List.of(lodger, uncle)) {
            Person worker = Family.professional("x", "Nest Hale", Family.COUNCIL)
                    .addLivesWith(other.getId())
                    .build();

            assertThat(Readership.workersOnly(
                            Family.record().addPeople(worker, other).build()))
                    .containsExactly("t");
        }
    }
}
