package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseSearchTest {
    private static List<String> found(List<String> phrases, boolean wholeWords, String... texts) {
        PhraseSet set = new PhraseSet(phrases.stream()
                .map(letters -> new Phrase(letters, wholeWords, Phrase.NONE, Optional.empty()))
                .toList());
        List<String> found = new ArrayList<>();
        PhraseSearch<Integer> search = new PhraseSearch<>(
                set, (begins, ends, phrase) -> found.add(set.phrase(phrase).letters() + begins + ends));
        for (int i = 0; i < texts.length; i++) {
            search.read(i, texts[i]);
        }
        search.end();
        search.end();
        return found;
    }

    @Test
    void findsPhrasesThatStandInsideOneAnother() {
        assertThat(found(List.of("she", "he", "hers", "ushers"), false, "ushers"))
                .containsExactlyInAnyOrder("she00", "he00", "hers00", "ushers00");
    }

    @Test
    void findsAPhraseThatBeginsInsideAnotherThatFailed() {
        assertThat(found(List.of("aab", "abcd", "bce"), false, "aaab xabce")).containsExactly("aab00", "bce00");
        assertThat(found(List.of("abcd", "bcx", "cd"), false, "abcd")).containsExactlyInAnyOrder("abcd00", "cd00");
    }

    @Test
    void findsThreeLettersThatStandApart() {
        assertThat(found(List.of("abc"), true, "xx ab c yy")).containsExactly("abc00");
        assertThat(found(List.of("ab"), true, "xx a b yy")).isEmpty();
    }

    @Test
    void findsAPhraseBehindTextsWithoutLetters() {
        assertThat(found(List.of("abcd"), false, "", "xab", "-", "", "cd")).containsExactly("abcd14");
        assertThat(found(List.of("abcd"), false, "ab", "...", "cd", "abcd")).containsExactly("abcd02", "abcd33");
    }

    @Test
    void findsEachOfManyPhrasesAndNoOther() {
        List<String> many = new ArrayList<>();
        for (char first = 'a'; first <= 'h'; first++) {
            for (char second = 'o'; second <= 'z'; second++) {
                many.add("" + first + second + first);
            }
        }

        assertThat(many)
                .allSatisfy(phrase ->
                        assertThat(found(many, false, "-" + phrase + "-")).containsExactly(phrase + "00"));
        assertThat(found(many, false, "aaa ooo zza")).isEmpty();
    }

    @Test
    void readsLettersOfEveryScript() {
        assertThat(found(List.of("王小明", "abc"), false, "他叫王小明。 abc")).containsExactly("王小明00", "abc00");
    }

    @Test
    void findsAPhraseOverTextsAndSaysWhereItBeginsAndEnds() {
        assertThat(found(List.of("abcd"), false, "xa", "bc", "dx")).containsExactly("abcd02");
    }

    @Test
    void aPhraseOfWholeWordsBeginsAndEndsWithAWord() {
        assertThat(found(List.of("nan"), true, "nan")).containsExactly("nan00");
        assertThat(found(List.of("nan"), true, "Nans bag")).containsExactly("nan00");
        assertThat(found(List.of("nan"), true, "nan", "comes")).containsExactly("nan00");
        assertThat(found(List.of("nan"), true, "nan a b nan")).containsExactly("nan00", "nan00");
        assertThat(found(List.of("nan"), true, "finance, banan, nanny")).isEmpty();
    }

    @Test
    void nothingIsFoundWhereNothingIsLookedFor() {
        assertThat(found(List.of(), false, "anything")).isEmpty();
    }
}
