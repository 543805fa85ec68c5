package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.agreement;
import static org.threecolumns.share.Family.record;
import static org.threecolumns.share.Family.with;
import static org.threecolumns.share.Family.worry;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Conversation;
import org.threecolumns.model.Sensitivity;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.MapItem;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.model.scale.ScaleRating;

/** Whoever told us, and must not be known to have told, is found out by nothing that stands beside their words. */
class SourceTest {
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Sensitivity HIDDEN =
            Sensitivity.builder().sourceIdentity(true).build();

    private static String json(CaseRecord record) {
        return new String(
                SharedRecordWriter.canonical()
                        .toBytes(MOTHER.share(record, TODAY).copy()),
                StandardCharsets.UTF_8);
    }

    private static MapItem.Builder told() {
        return worry("w", "m").addSaidBy("n").sensitivity(HIDDEN);
    }

    @Test
    void theirOwnAgreementDoesNotStandBesideIt() {
        MapItem agreed = told().addAgreement(
                        agreement("a", "n").words("I saw it").build(),
                        agreement("b", "m").words("I did not").build())
                .build();

        assertThat(json(with(agreed))).contains("I did not").doesNotContain("I saw it", "Olwen");
    }

    @Test
    void aViewOfWhichNobodyMustKnowWhoseItIsFallsAsAWhole() {
        MapItem viewed = worry("w", "m")
                .addAgreement(agreement("a", "n")
                        .words("I saw it")
                        .sensitivity(HIDDEN)
                        .build())
                .build();

        assertThat(json(with(viewed))).contains("Worry w").doesNotContain("I saw it", "Olwen");
    }

    @Test
    void theyAreNotNamedAsWhoSawItEither() {
        ExistingSafety.Builder safety = ExistingSafety.builder()
                .id("es")
                .addAudience("m")
                .whatTheyDid("stayed the night")
                .addSaidBy("n")
                .addConfirmedBy("n", "s");
        ThreeColumnMap.Builder map = ThreeColumnMap.builder().id("map");

        String known =
                json(record().map(map.addExistingSafety(safety.build()).build()).build());
        String hidden = json(record().map(
                        map.existingSafety(List.of(safety.sensitivity(HIDDEN).build()))
                                .build())
                .build());

        assertThat(known).contains("Olwen", "Idris");
        assertThat(hidden).contains("stayed the night", "Idris").doesNotContain("Olwen");
    }

    @Test
    void noConversationLeadsToIt() {
        Conversation talk = Conversation.builder()
                .id("cv")
                .addAudience("m")
                .addPeople("n")
                .addQuestionsAsked("How are they?")
                .addLinkedItems("w")
                .build();

        String known = json(record().map(Family.map(worry("w", "m").build()))
                .addConversations(talk)
                .build());
        String hidden = json(
                record().map(Family.map(told().build())).addConversations(talk).build());

        assertThat(known).contains("linkedItems");
        assertThat(hidden).contains("How are they?", "Worry w").doesNotContain("linkedItems");
    }

    @Test
    void aConversationOfWhichNobodyMustKnowWithWhomItWasNamesNobody() {
        Conversation.Builder talk =
                Conversation.builder().id("cv").addAudience("m").addPeople("n").addQuestionsAsked("How are they?");

        String known = json(record().addConversations(talk.build()).build());
        String hidden =
                json(record().addConversations(talk.sensitivity(HIDDEN).build()).build());

        assertThat(known).contains("Olwen");
        assertThat(hidden).contains("How are they?").doesNotContain("Olwen");
    }

    @Test
    void whoSaidWhatStandsInsideItIsHiddenWithIt() {
        Scale.Builder scale = Scale.builder()
                .id("sc")
                .addAudience("m")
                .question("How safe is it?")
                .addRatings(ScaleRating.builder()
                        .id("r")
                        .rater("m")
                        .value(BigDecimal.ONE)
                        .addSaidBy("n")
                        .build());

        String known = json(record().map(ThreeColumnMap.builder()
                        .id("map")
                        .addScales(scale.build())
                        .build())
                .build());
        String hidden = json(record().map(ThreeColumnMap.builder()
                        .id("map")
                        .addScales(scale.sensitivity(HIDDEN).build())
                        .build())
                .build());

        assertThat(known).contains("Olwen");
        assertThat(hidden).contains("How safe is it?", "\"value\": 1").doesNotContain("Olwen");
    }
}
