package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Person;
import org.threecolumns.model.RelationKind;
import org.threecolumns.model.Release;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.ChildPlan;
import org.threecolumns.model.plan.SafetyObject;
import org.threecolumns.model.plan.SafetyPlan;

class OnlookersTest {
    private static final Audience TEAM = Audience.team("t").about("c1");
    private static final String OBJECT = "/safetyPlans/pl/safetyObjects/so";

    private static CaseRecord record(UnaryOperator<SafetyObject.Builder> object) {
        DangerStatement statement =
                DangerStatement.builder().id("ds").addResponsiblePeople("f1").build();
        return Family.record()
                .addPeople(Person.builder()
                        .id("g")
                        .name("Huw Vaughan")
                        .addLivesWith("f1")
                        .addAllRelations(Family.parent("g", "Huw Vaughan", RelationKind.GRANDPARENT, "c1")
                                .build()
                                .getRelations())
                        .build())
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addDangerStatements(statement)
                        .build())
                .addSafetyPlans(SafetyPlan.builder()
                        .id("pl")
                        .addSafetyObjects(object.apply(SafetyObject.builder()
                                        .id("so")
                                        .child("c1")
                                        .object("the blue bear"))
                                .build())
                        .build())
                .addChildPlans(ChildPlan.builder()
                        .id("cp")
                        .child("c1")
                        .safetyObject("so")
                        .addSignals("two ticks")
                        .whereKept("under the stairs")
                        .build())
                .build();
    }

    private static Map<String, WithheldReason> kept(CaseRecord record, Holding holding) {
        return TEAM.held(holding).share(record, TODAY).receipt().withheld().stream()
                .collect(Collectors.toMap(withheld -> withheld.place().toString(), Withheld::reason));
    }

    @Test
    void keepAChildsSafetySignsOutOfACopyThatAResponsiblePersonOrTheirHouseholdCouldSee() {
        for (String onlooker : List.of("f1", "g")) {
            assertThat(kept(record(same -> same), Holding.takenHome().seenBy(onlooker)))
                    .as(onlooker)
                    .containsEntry(OBJECT, WithheldReason.COULD_BE_SEEN_BY_ANOTHER)
                    .containsEntry("/childPlans/cp/signals", WithheldReason.COULD_BE_SEEN_BY_ANOTHER)
                    .containsEntry("/childPlans/cp/whereKept", WithheldReason.COULD_BE_SEEN_BY_ANOTHER);
        }
    }

    @Test
    void leaveAChildsSafetySignsInACopyThatNobodyUnsafeCouldSee() {
        assertThat(kept(record(same -> same), Holding.takenHome().seenBy("n", "m")))
                .isEmpty();
        assertThat(kept(record(same -> same), Holding.readTogether())).isEmpty();
    }

    @Test
    void leaveAChildsSafetySignsInACopyOnceReleasedToThatPersonByName() {
        Release release = Release.builder()
                .id("rl")
                .to("f1")
                .by("t")
                .on(TODAY)
                .why("he made it with her")
                .build();
        Holding home = Holding.takenHome().seenBy("f1");

        assertThat(kept(record(object -> object.addRelease(release)), home)).doesNotContainKey(OBJECT);
        assertThat(kept(
                        record(object -> object.addRelease(Release.builder()
                                .like(release)
                                .on(TODAY.plusDays(1))
                                .build())),
                        home))
                .containsKey(OBJECT);
        assertThat(kept(
                        record(object -> object.addRelease(release)),
                        Holding.takenHome().seenBy("g")))
                .containsKey(OBJECT);
    }
}
