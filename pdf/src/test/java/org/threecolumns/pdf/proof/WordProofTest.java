package org.threecolumns.pdf.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threecolumns.pdf.proof.SamplePlans.paragraph;
import static org.threecolumns.pdf.proof.SamplePlans.plan;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.pdf.internal.openpdf.WrittenPlans;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.TextRun;

/** A proof that sleeps proves nothing. */
class WordProofTest {

    @Test
    void passesTheSameWords() throws IOException {
        byte[] pdf = WrittenPlans.write(plan(Form.PORTRAIT, paragraph("one two three")));
        assertThatCode(() -> WordProof.assertSameWords(plan(Form.PORTRAIT, paragraph("one  two three ")), pdf))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two",
                "one three two",
                "one two three four",
                "one twothree",
                "one t wo three",
                "one two Three"
            })
    void noticesWordsThatAreLostMovedAddedJoinedTornOrChanged(String other) throws IOException {
        byte[] pdf = WrittenPlans.write(plan(Form.PORTRAIT, paragraph("one two three")));
        assertThatThrownBy(() -> WordProof.assertSameWords(plan(Form.PORTRAIT, paragraph(other)), pdf))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void readsBlocksApartAndRunsTogether() {
        TextRun before = TextRun.bold("Maisie", Locale.UK);
        TextRun after = TextRun.plain("’s words", Locale.UK);
        assertThat(WordProof.words(plan(
                        Form.PORTRAIT,
                        Heading.numbered(1, 2, Accent.NONE, before, after),
                        paragraph("one"),
                        paragraph("two"))))
                .containsExactly("2", "Maisie’s", "words", "one", "two");
    }

    @Test
    void tellsHeadingsOfOtherWordsLevelsAndPages() throws IOException {
        PdfAssert pdf = PdfAssert.assertThat(WrittenPlans.write(SamplePlans.tiny()));
        assertThatCode(() -> pdf.hasHeading(1, "Map").onPage(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> pdf.hasHeading(1, "Maps")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> pdf.hasHeading(2, "Map")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> pdf.hasHeading(1, "Map").onPage(2)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> pdf.hasAlternative("Map")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> pdf.says("Map", "cy")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> pdf.hasPages(2)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> pdf.holdsNo("StructTreeRoot")).isInstanceOf(AssertionError.class);
    }
}
