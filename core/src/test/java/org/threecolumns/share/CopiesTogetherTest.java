package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.worry;

import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.plan.SafetyObject;
import org.threecolumns.model.plan.SafetyPlan;
import org.threecolumns.samples.Sample;

class CopiesTogetherTest {
    private static final CaseRecord RECORD = Family.record()
            .addPeople(Family.fatherOfBoth())
            .map(Family.map(
                    worry("both", "m", "d").build(),
                    worry("hers", "m").addProtectedFrom("d").build(),
                    worry("his", "d").build(),
                    worry("nobodys").build()))
            .build();
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Audience FATHER = Audience.family("d").about("c1", "c2");

    private static Receipt receipt(Audience audience) {
        return audience.share(RECORD, TODAY).receipt();
    }

    private static Withheld withheld(String place, WithheldReason reason) {
        return new Withheld(RecordPath.parse(place), reason);
    }

    @Test
    void listsWhatEachReaderWouldLearnFromTheOthersCopyAndWhyItWasKeptFromThem() {
        CopiesTogether together = CopiesTogether.of(RECORD, receipt(MOTHER), receipt(FATHER));

        assertThat(together.firstWouldLearn())
                .contains(withheld("/map/worried/his", WithheldReason.NOT_FOR_THIS_READER))
                .extracting(Withheld::place)
                .doesNotContain(RecordPath.parse("/map/worried/nobodys"), RecordPath.parse("/map/worried/both"));
        assertThat(together.secondWouldLearn())
                .contains(withheld("/map/worried/hers", WithheldReason.PROTECTED_FROM_READER));
        assertThat(together.grave())
                .containsExactly(withheld("/map/worried/hers", WithheldReason.PROTECTED_FROM_READER));
        assertThat(together.closeness()).isEmpty();
    }

    @Test
    void isTheSameTheOtherWayRound() {
        CopiesTogether one = CopiesTogether.of(RECORD, receipt(MOTHER), receipt(FATHER));
        CopiesTogether other = CopiesTogether.of(RECORD, receipt(FATHER), receipt(MOTHER));

        assertThat(one.firstWouldLearn()).isEqualTo(other.secondWouldLearn());
        assertThat(one.secondWouldLearn()).isEqualTo(other.firstWouldLearn());
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void twoCopiesThatAreTheSameShowNothingNewTogether() {
        CopiesTogether together = CopiesTogether.of(RECORD, receipt(MOTHER), receipt(MOTHER));

        assertThat(together.firstWouldLearn()).isEmpty();
        assertThat(together.secondWouldLearn()).isEmpty();
        assertThat(together.closeness()).containsExactly(CopiesTogether.Closeness.SAME_READER);
    }

    @Test
    void saysHowTheCopiesComeTogether() {
        Audience hers = MOTHER.held(Holding.takenHome().seenBy("n", "d"));
        Audience his = FATHER.held(Holding.takenHome().seenBy("n"));

        assertThat(CopiesTogether.of(RECORD, receipt(hers), receipt(his)).closeness())
                .containsExactlyInAnyOrder(
                        CopiesTogether.Closeness.ONE_COULD_SEE_THE_OTHERS,
                        CopiesTogether.Closeness.SOMEBODY_COULD_SEE_BOTH);
    }

    @Test
    void saysThatReadersLiveTogether() {
        CaseRecord record = Sample.HARLOW_BRIGHT.read();
        Receipt kerry = Audience.family("p3")
                .about("c1", "c2")
                .share(record, Sample.HARLOW_BRIGHT.day())
                .receipt();
        Receipt maisie = Audience.child("c1")
                .about("c1")
                .share(record, Sample.HARLOW_BRIGHT.day())
                .receipt();
        Receipt dean = Audience.family("p4")
                .about("c2")
                .share(record, Sample.HARLOW_BRIGHT.day())
                .receipt();

        assertThat(CopiesTogether.of(record, kerry, maisie).closeness())
                .contains(CopiesTogether.Closeness.READERS_LIVE_TOGETHER);
        CopiesTogether apart = CopiesTogether.of(record, kerry, dean);
        assertThat(apart.closeness()).isEmpty();
        assertThat(apart.secondWouldLearn()).isNotEmpty();
        assertThat(apart).asString().matches("CopiesTogether\\[\\d+, \\d+]");
    }

    @Test
    void knowsAReceiptOfAnotherRecord() {
        Receipt hers = receipt(MOTHER);

        assertThatThrownBy(() -> CopiesTogether.of(Sample.PRITCHARD.read(), hers, hers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("receipt: ");
    }

    @Test
    void whatKeepsAChildSafeIsGraveEvenWhereNothingElseOfThePlanIsForThatReader() {
        SafetyObject object = SafetyObject.builder()
                .id("so")
                .child("c1")
                .object("blue elephant")
                .addAudience("m", "d")
                .addPermission(Family.permission("a", "c1", "m"), Family.permission("b", "c1", "d"))
                .build();
        CaseRecord record = Family.record()
                .addPeople(Family.fatherOfBoth())
                .map(ThreeColumnMap.builder()
                        .id("map")
                        .addDangerStatements(DangerStatement.builder()
                                .id("ds")
                                .addResponsiblePeople("d")
                                .build())
                        .build())
                .addSafetyPlans(
                        SafetyPlan.builder().id("pl").addSafetyObjects(object).build())
                .build();
        Receipt hers = MOTHER.share(record, TODAY).receipt();
        Receipt his = FATHER.share(record, TODAY).receipt();

        assertThat(CopiesTogether.of(record, hers, his).grave())
                .contains(withheld("/safetyPlans/pl/safetyObjects/so", WithheldReason.NOT_FOR_RESPONSIBLE_PEOPLE));
    }
}
