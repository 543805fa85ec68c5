package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    /** The folded letters with a bar where a word begins, capitals as capitals. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        Folding folding = new Folding();
        folding.fold("of an earlier text");
        folding.fold(text);
        for (int i = 0; i < folding.length(); i++) {
            boolean startsWord = (folding.marks(i) & Folding.STARTS_WORD) != 0;
            boolean isCapital = (folding.marks(i) & Folding.CAPITAL) != 0;
            char letter = folding.letter(i);
            words.append(startsWord ? "|" : "").append(isCapital ? Character.toUpperCase(letter) : letter);
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Bee,          |Ann|Bee",
        "ann-bee,          |ann|bee",
        "annBee,           |ann|Bee",
        "ANN,              |ANN",
        "ann12,            |ann|l2",
        "12ann,            |l2|ann",
        "Zz Aa 09,         |Zz|Aa|o9",
        "Éva,              |Eva",
        "eÉ,               |e|E",
        "É2é,              |E|2|e",
        "a†b,              |a|b",
        "a~b,              |a|b",
        "a_b,              |a|b",
        "a:b,              |a|b",
        "a\u0301b,         |ab",
        "a\u0903b,         |ab",
        "a\u20DDb,         |ab",
        "a\u200Bb,         |ab",
        "a™,               |a|TM",
        "０９,             |o9",
        "a９,              |a|9",
        "æœßþ,             |aeoessth",
        "x\uD83C\uDD50\uD83C\uDD71, |x|AB",
        "ﬁn,               |fln"
    })
    void keepsLettersAndDigitsAndWhereWordsBegin(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void bringsEnclosedLettersOfEveryKindToPlainOnes() {
        for (int first : new int[] {0x1F150, 0x1F170, 0x1F1E6}) {
            String both = Character.toString(first) + Character.toString(first + 25);
            assertThat(Folding.folded(both)).isEqualTo("az");
        }
        assertThat((int) LookAlikes.enclosed(0x1F14F)).isZero();
        assertThat((int) LookAlikes.enclosed(0x1F1E5)).isZero();
        assertThat((int) LookAlikes.enclosed(0x1F200)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x200B, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180B, 0x180D, 0x180E, 0xFE00, 0xFE0F, 0xE0100,
                0xE01EF
            })
    void whatNobodySeesIsInvisible(int codePoint) {
        assertThat(Folding.isInvisible(codePoint)).isTrue();
        assertThat(words("a" + Character.toString(codePoint) + "b")).isEqualTo("|ab");
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', ' ', '-', 0x0301, 0x180A, 0x180F, 0xFDFF, 0xFE10, 0xE00FF, 0xE01F0})
    void whatStandsBesideItIsNot(int codePoint) {
        assertThat(Folding.isInvisible(codePoint)).isFalse();
    }
}
