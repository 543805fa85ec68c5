package org.threecolumns.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.pdf.UnprintableCharacter.Reason;
import org.threecolumns.pdf.internal.openpdf.Faces;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Footer;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.plan.ScaleFigure;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.proof.SamplePlans;
import org.threecolumns.pdf.theme.FontSet;

class PrintCheckTest {

    private static final Faces ANDIKA = Faces.of(FontSet.andika());

    @Test
    void findsNothingInTextsOfManyLanguages() {
        assertThat(check(SamplePlans.typical())).isEmpty();
        assertThat(check(SamplePlans.odd())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0627, NOT_IN_TYPEFACE",
        "0985, NOT_IN_TYPEFACE",
        "1F600, NOT_IN_TYPEFACE",
        "FE0F, INVISIBLE",
        "034F, INVISIBLE",
        "E0101, INVISIBLE",
        "0395, NOT_IN_TYPEFACE",
        "0000, CONTROL",
        "000B, CONTROL",
        "001B, CONTROL",
        "007F, CONTROL",
        "2028, CONTROL",
        "D83D, LONE_SURROGATE",
        "DE00, LONE_SURROGATE",
        "00AD, INVISIBLE",
        "200B, INVISIBLE",
        "200D, INVISIBLE",
        "200E, INVISIBLE",
        "202E, INVISIBLE",
        "2066, INVISIBLE",
        "FEFF, INVISIBLE",
        "E0041, INVISIBLE",
        "E000, PRIVATE_USE",
        "F130, PRIVATE_USE",
        "FFFE, NONCHARACTER",
        "FDD0, NONCHARACTER",
        "1FFFF, NONCHARACTER"
    })
    void tellsTheCharacterAndWhyItCannotBePrinted(String hex, Reason reason) {
        int codePoint = Integer.parseInt(hex, 16);
        String text = "safe " + new StringBuilder().appendCodePoint(codePoint) + " words";
        assertThat(check(paragraph(TextRun.plain(text, Locale.UK))))
                .containsExactly(new UnprintableCharacter("blocks[0].runs[0]", codePoint, reason));
    }

    @Test
    void letsLineEndsAndTabsPass() {
        assertThat(check(paragraph(TextRun.plain("one\ntwo\r\nthree\tfour", Locale.UK))))
                .isEmpty();
    }

    @Test
    void namesThePathOfTheSharedCopyWhereThereIsOne() {
        List<UnprintableCharacter> found =
                check(paragraph(TextRun.plain("Refuge \u0985", Locale.UK).from("/map/harm/h1/whatHappened")));
        assertThat(found).extracting(UnprintableCharacter::place).containsExactly("/map/harm/h1/whatHappened");
        assertThat(found.get(0))
                .hasToString("/map/harm/h1/whatHappened: U+0985: the typeface has no letter for it;"
                        + " a character of the typeface expected");
    }

    @Test
    void tellsEachCharacterOnceForEachPlace() {
        TextRun run = TextRun.plain("\u0985\u0985\u0986", Locale.UK);
        assertThat(check(paragraph(run, run)))
                .extracting(found -> found.place() + " " + found.name())
                .containsExactly(
                        "blocks[0].runs[0] U+0985",
                        "blocks[0].runs[0] U+0986",
                        "blocks[0].runs[1] U+0985",
                        "blocks[0].runs[1] U+0986");
    }

    @Test
    void looksAtTitleFooterAndAlternativeTextToo() {
        DocumentPlan fine = SamplePlans.tiny();
        ScaleChart chart = new ScaleChart(0, 10, 1, List.of(), Locale.UK, "Nobody\u202e yet");
        DocumentPlan plan = new DocumentPlan(
                fine.language(),
                "Map\u0007",
                new Footer("For\u0985", "page {0} of {1}\u200b"),
                Form.PORTRAIT,
                fine.madeOn(),
                List.of(new ScaleFigure(chart, List.of())),
                List.of());
        assertThat(check(plan))
                .extracting(found -> found.place() + " " + found.name())
                .containsExactly(
                        "title U+0007", "footer U+0985", "footer U+200B", "blocks[0].parts[0].alternativeText U+202E");
    }

    @Test
    void doesNotAskForLettersThatAreOnlySpoken() {
        ScaleChart chart = new ScaleChart(0, 10, 1, List.of(), Locale.forLanguageTag("bn"), "\u0985\u0986");
        assertThat(check(SamplePlans.plan(Form.PORTRAIT, new ScaleFigure(chart, List.of()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {20_001, 200_000})
    void refusesATextThatIsTooLong(int characters) {
        assertThat(check(paragraph(TextRun.plain("a".repeat(20_000), Locale.UK))))
                .isEmpty();
        DocumentPlan plan = paragraph(
                TextRun.plain("a".repeat(20_000), Locale.UK),
                TextRun.plain("b".repeat(characters), Locale.UK).from("/map/harm/h1/whatHappened"));
        assertThatThrownBy(() -> check(plan))
                .isInstanceOf(RenderLimitException.class)
                .hasMessage("/map/harm/h1/whatHappened: charactersPerText passed; at most 20000 expected");
    }

    @Test
    void refusesTooMuchTextInAll() {
        DocumentPlan plan = SamplePlans.plan(
                Form.PORTRAIT,
                Collections.nCopies(51, SamplePlans.paragraph("a".repeat(20_000)))
                        .toArray(Block[]::new));
        assertThatThrownBy(() -> check(plan))
                .isInstanceOf(RenderLimitException.class)
                .hasMessage("document: characters passed; at most 1000000 expected");
    }

    @Test
    void takesExactlySoMuchTextInAllAsIsAllowed() {
        DocumentPlan plan = SamplePlans.plan(Form.PORTRAIT, SamplePlans.paragraph("a".repeat(2_000)));
        AtomicInteger characters = new AtomicInteger();
        PlanTexts.forEach(plan, text -> characters.addAndGet(text.text().length()));

        assertThat(PrintCheck.of(plan, ANDIKA, atMost(characters.get()))).isEmpty();
        for (int fewer : new int[] {characters.get() - 1, characters.get() / 10}) {
            assertThatThrownBy(() -> PrintCheck.of(plan, ANDIKA, atMost(fewer)))
                    .hasMessage("document: characters passed; at most " + fewer + " expected");
        }
    }

    private static RenderLimits atMost(int characters) {
        return new RenderLimits(500, 20_000, characters);
    }

    private static List<UnprintableCharacter> check(DocumentPlan plan) {
        return PrintCheck.of(plan, ANDIKA, RenderLimits.standard());
    }

    private static DocumentPlan paragraph(TextRun... runs) {
        return SamplePlans.plan(Form.PORTRAIT, Paragraph.body(runs));
    }
}
