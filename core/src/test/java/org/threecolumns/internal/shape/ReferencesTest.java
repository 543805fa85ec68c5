package org.threecolumns.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Conversation;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.family.Genogram;
import org.threecolumns.model.family.GenogramPerson;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.meeting.NetworkMeeting;
import org.threecolumns.model.plan.PlanTest;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.model.plan.SafetyRule;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;

class ReferencesTest {
    private static final RecordPath PLANS = RecordPath.root().member("safetyPlans");
    private static final RecordPath DANGER =
            RecordPath.root().member("map").member("dangerStatements").item("ds1");

    @Test
    void leadToPeopleAndChildrenAndGroupsOfReaders() {
        DangerStatement danger = DangerStatement.builder()
                .id("ds1")
                .addWorriedPeople("p1")
                .addChildren("c1")
                .addAudience("TEAM", "p1", "c1")
                .build();
        assertThat(References.unresolved(record(danger).build())).isEmpty();
    }

    @Test
    void doNotLeadToAnAdultWhereAChildIsMeant() {
        DangerStatement danger =
                DangerStatement.builder().id("ds1").addChildren("p1").build();
        assertThat(References.unresolved(record(danger).build())).containsExactly(DANGER.member("children"));
    }

    @Test
    void doNotLeadToAnotherKindOfElement() {
        DangerStatement danger =
                DangerStatement.builder().id("ds1").addBasedOn("ds1").build();
        assertThat(References.unresolved(record(danger).build())).containsExactly(DANGER.member("basedOn"));
    }

    @Test
    void doNotLeadIntoAnotherVersionOfTheMap() {
        DangerStatement danger =
                DangerStatement.builder().id("ds1").addBasedOn("h1").build();
        ThreeColumnMap earlier = ThreeColumnMap.builder()
                .id("m0")
                .addHarm(Harm.builder().id("h1").build())
                .addDangerStatements(danger)
                .build();
        assertThat(References.unresolved(record(danger).addEarlierMaps(earlier).build()))
                .containsExactly(DANGER.member("basedOn"));
    }

    @Test
    void leadFromAConversationToAnyVersionOfTheMap() {
        Conversation conversation =
                Conversation.builder().id("v1").addLinkedItems("h1", "gone").build();
        ThreeColumnMap earlier = ThreeColumnMap.builder()
                .id("m0")
                .addHarm(Harm.builder().id("h1").build())
                .build();
        CaseRecord record = record(DangerStatement.builder().id("ds1").build())
                .addEarlierMaps(earlier)
                .addConversations(conversation)
                .build();
        assertThat(References.unresolved(record))
                .containsExactly(
                        RecordPath.root().member("conversations").item("v1").member("linkedItems"));
    }

    @Test
    void leadFromAPlanToItsOwnRulesAndToStatementsOfAnyMap() {
        ThreeColumnMap earlier = ThreeColumnMap.builder()
                .id("m0")
                .addDangerStatements(DangerStatement.builder().id("ds0").build())
                .build();
        SafetyPlan first = SafetyPlan.builder()
                .id("plan1")
                .addRules(SafetyRule.builder().id("r1").build())
                .build();
        SafetyPlan second = SafetyPlan.builder()
                .id("plan2")
                .addDangerStatements("ds0", "ds1")
                .addRules(SafetyRule.builder().id("r2").build())
                .addTests(PlanTest.builder().id("t1").addRules("r2").build())
                .addTests(PlanTest.builder().id("t2").addRules("r1").build())
                .build();
        CaseRecord record = record(DangerStatement.builder().id("ds1").build())
                .addEarlierMaps(earlier)
                .addSafetyPlans(first, second)
                .build();
        assertThat(References.unresolved(record))
                .containsExactly(PLANS.item("plan2").member("tests").item("t2").member("rules"));
    }

    @Test
    void leadFromAMapToPlansAndTheirRulesAndToMeetings() {
        Scale scale = Scale.builder()
                .id("sc1")
                .about("plan1")
                .addRatings(ScaleRating.builder().id("rt1").meeting("nm1").build())
                .build();
        ThreeColumnMap map = ThreeColumnMap.builder()
                .id("m1")
                .addScales(
                        scale,
                        Scale.builder().id("sc2").about("r1").build(),
                        Scale.builder().id("sc3").about("nm1").build())
                .build();
        CaseRecord record = record(DangerStatement.builder().id("ds1").build())
                .map(map)
                .addSafetyPlans(SafetyPlan.builder()
                        .id("plan1")
                        .addRules(SafetyRule.builder().id("r1").build())
                        .build())
                .addNetworkMeetings(
                        NetworkMeeting.builder().id("nm1").addRatings("rt1").build())
                .build();
        assertThat(References.unresolved(record))
                .containsExactly(RecordPath.root()
                        .member("map")
                        .member("scales")
                        .item("sc3")
                        .member("about"));
    }

    @Test
    void leadFromAMeetingToWhatIsInAPlanAndNowhereElse() {
        NetworkMeeting meeting = NetworkMeeting.builder()
                .id("nm1")
                .addPlanItemsReviewed("r1", "ds1")
                .build();
        CaseRecord record = record(DangerStatement.builder().id("ds1").build())
                .addSafetyPlans(SafetyPlan.builder()
                        .id("plan1")
                        .addRules(SafetyRule.builder().id("r1").build())
                        .build())
                .addNetworkMeetings(meeting)
                .build();
        assertThat(References.unresolved(record))
                .containsExactly(
                        RecordPath.root().member("networkMeetings").item("nm1").member("planItemsReviewed"));
    }

    @Test
    void leadInsideAFamilyTreeToItsOwnPeople() {
        Genogram tree = Genogram.builder()
                .id("g1")
                .addPersons(GenogramPerson.builder().id("gp1").build())
                .addHouseholdNow("gp1", "gp2")
                .build();
        Genogram next = Genogram.builder()
                .id("g2")
                .addPersons(GenogramPerson.builder().id("gp2").build())
                .build();
        CaseRecord record = record(DangerStatement.builder().id("ds1").build())
                .addGenograms(tree, next)
                .build();
        assertThat(References.unresolved(record))
                .containsExactly(
                        RecordPath.root().member("genograms").item("g1").member("householdNow"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferenceTarget.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PERSON", "CHILD", "READER"})
    void knowWhereToLookForEveryTarget(ReferenceTarget target) {
        ObjectValues record = ObjectValues.of(
                record(DangerStatement.builder().id("ds1").build()).build());

        assertThat(Destination.of(target, record).version()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofMadeUpRecordsAllLeadSomewhere(long seed) {
        assertThat(References.unresolved(GeneratedRecords.full(seed))).isEmpty();
        assertThat(References.unresolved(GeneratedRecords.typical(seed))).isEmpty();
    }

    @Test
    void areWalkedInCanonicalOrder() {
        List<String> places = new ArrayList<>();
        CaseRecord record = record(DangerStatement.builder().id("ds1").build()).build();
        ObjectValues.of(record).each(object -> places.add(object.path().toString()));
        assertThat(places)
                .containsExactly(
                        RecordPath.root().toString(), "/case", "/people/p1", "/children/c1", "/map", DANGER.toString());
    }

    private static CaseRecord.Builder record(DangerStatement danger) {
        return CaseRecord.builder()
                .theCase(Case.builder().id("case1").build())
                .addPeople(Person.builder().id("p1").build())
                .addChildren(Child.builder().id("c1").build())
                .map(ThreeColumnMap.builder()
                        .id("m1")
                        .addDangerStatements(danger)
                        .build());
    }
}
