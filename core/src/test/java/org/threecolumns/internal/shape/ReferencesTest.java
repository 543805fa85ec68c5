package org.threecolumns.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.Case;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Child;
import org.threecolumns.model.Conversation;
import org.threecolumns.model.Person;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.Harm;
import org.threecolumns.model.map.ThreeColumnMap;

class ReferencesTest {
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
    void areWalkedInCanonicalOrder() {
        List<String> places = new ArrayList<>();
        CaseRecord record = record(DangerStatement.builder().id("ds1").build()).build();
        RecordWalk.over(record, (path, value, shape) -> places.add(path.toString()));
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
