package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource({"abcdefg, true", "abcdefgh, false", "abcd2, true", "abcd9, true", "abcde2, false", "abcde9, false"})
    void countsInsideWordsOnlyIfLongEnoughAndSoonerWithDigits(String letters, boolean wholeWords) {
        assertThat(Phrase.of(letters, false, Optional.empty()).wholeWords()).isEqualTo(wholeWords);
    }
}
