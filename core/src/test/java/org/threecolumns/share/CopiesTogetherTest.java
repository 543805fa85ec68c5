package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threecolumns.share.Family.TODAY;
import static org.threecolumns.share.Family.worry;

import org.junit.jupiter.api.Test;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.samples.Sample;

class CopiesTogetherTest {
    private static final CaseRecord RECORD = Family.with(
            worry("both", "m", "f1").build(),
            worry("hers", "m").addProtectedFrom("f1").build(),
            worry("his", "f1").build(),
            worry("nobodys").build());
    private static final Audience MOTHER = Audience.family("m").about("c1", "c2");
    private static final Audience FATHER = Audience.family("f1").about("c1", "c2");

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
        Audience hers = MOTHER.held(Holding.takenHome().seenBy("n", "f1"));
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
}
