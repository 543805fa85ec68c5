package org.threecolumns.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Lexicon LIST = new Lexicon(
            "T",
            "test",
            "en-GB",
            Words.Status.CHECKED,
            List.of("as soon", "as soon as possible", "DV", "the LA", "don't"),
            "");

    @Test
    void findsWholeWordsWhateverTheirCase() {
        assertThat(LIST.in("As Soon! But not assoon.")).containsExactly(new Span(0, 7));
    }

    @Test
    void prefersTheLongestPhrase() {
        assertThat(LIST.in("as soon as possible")).containsExactly(new Span(0, 19));
    }

    @Test
    void findsCapitalsOnlyAsCapitals() {
        assertThat(LIST.in("DV")).hasSize(1);
        assertThat(LIST.in("dv, The la")).isEmpty();
        assertThat(LIST.in("The LA")).hasSize(1);
    }

    @Test
    void takesACurlyApostropheForAStraightOne() {
        assertThat(LIST.in("I don’t know")).containsExactly(new Span(2, 7));
    }

    @Test
    void knowsATextThatHoldsNothingElse() {
        assertThat(LIST.isAllOf("DV, as soon")).isTrue();
        assertThat(LIST.isAllOf("DV, as soon, Dean")).isFalse();
        assertThat(LIST.isAllOf(" . ")).isFalse();
    }

    @Test
    void leavesEverythingElseInItsPlace() {
        assertThat(LIST.without("Dean: DV.")).isEqualTo("Dean:   .");
    }

    @Test
    void looksAtEachWordAboutOnce() {
        Lexicon unlucky = new Lexicon("T", "test", "en-GB", Words.Status.CHECKED, List.of("a a b"), "");

        assertThat(unlucky.in("a ".repeat(200_000))).isEmpty();
    }
}
