package org.threecolumns.pdf.internal.openpdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.pdf.theme.Face;
import org.threecolumns.pdf.theme.FontSet;

class FacesTest {

    private static final Faces ANDIKA = WrittenPlans.ANDIKA;

    @Test
    void widthGrowsWithSizeAndText() {
        double width = ANDIKA.width("Maisie", Face.REGULAR, 12);
        assertThat(width).isBetween(30.0, 45.0);
        assertThat(ANDIKA.width("Maisie", Face.REGULAR, 24)).isCloseTo(2 * width, within(1e-9));
        assertThat(ANDIKA.width("MaisieMaisie", Face.REGULAR, 12)).isCloseTo(2 * width, within(1e-9));
        assertThat(ANDIKA.width("Maisie", Face.BOLD, 12)).isGreaterThan(width);
        assertThat(ANDIKA.width("", Face.BOLD, 12)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ŵŷâêîôû", "ąćęłńóśźż", "ășțî", "ığşİ", "đặngỪ", "Привет", "“”‘’–—…£€½°·", "\u00a0\u2011"})
    void printsTheLettersOfManyLanguages(String letters) {
        assertThat(letters.codePoints())
                .allMatch(letter -> ANDIKA.has(letter, Face.REGULAR) && ANDIKA.has(letter, Face.BOLD));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x627, 0x985, 0xA05, 0xB85, 0x4E2D, 0x1F600, 0, '\n', 0xFEFF, 0x202E, 0xAD, 0xD800, 0xE000, 0xFFFF})
    void doesNotClaimWhatItCannotDraw(int codePoint) {
        assertThat(ANDIKA.has(codePoint, Face.REGULAR)).isFalse();
    }

    @Test
    void drawsAMarkWhereALetterIsMissingAndMeasuresIt() {
        String drawable = ANDIKA.cut(Face.REGULAR).drawable("a\u0985b\ud83d\ude00c");
        assertThat(drawable).isEqualTo("a\ufffdb\ufffdc");
        assertThat(ANDIKA.width("a\u0985b\ud83d\ude00c", Face.REGULAR, 12))
                .isEqualTo(ANDIKA.width(drawable, Face.REGULAR, 12));
    }

    @Test
    void leavesDrawableTextAsItIs() {
        String text = "Dean’s own words";
        assertThat(ANDIKA.cut(Face.BOLD).drawable(text)).isSameAs(text);
    }

    @Test
    void refusesAFileThatIsNoFont() {
        FontSet wrong = FontSet.of("no font".getBytes(StandardCharsets.US_ASCII), new byte[] {1});
        assertThatThrownBy(() -> Faces.of(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("regular face: not a TrueType font that may be embedded");
    }

    @Test
    void lettersReachAboveTheirLineByLessThanTwiceTheSize() {
        assertThat(ANDIKA.ascent(Face.REGULAR, 12)).isBetween(8.0, 24.0);
    }
}
