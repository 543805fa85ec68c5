package org.threecolumns.pdf.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final ColumnHead WORRIES = ColumnHead.of(Accent.WORRIED, run("Worries?"));
    private static final ColumnHead WELL = ColumnHead.of(Accent.WORKING_WELL, run("Well?"));

    @Test
    void speaksRowByRowAndTheQuestionBeforeItsFirstCell() {
        DocumentPlan plan = plan(ColumnSection.of(
                Row.plain(
                        Cell.of(0, Paragraph.body(run("a"))).under(WORRIES),
                        Cell.of(1, Paragraph.body(run("b"))).under(WELL)),
                Row.plain(Cell.of(0, Paragraph.body(run("c"))), Cell.of(1, Paragraph.body(run("d"))))));
        assertThat(spoken(plan)).containsExactly("Worries?", "a", "Well?", "b", "c", "d");
    }

    @Test
    void speaksNeitherRepeatedQuestionsNorLinesToWriteOn() {
        Row row = Row.plain(Cell.of(0, new WritingLines(2), new Divider()).under(WORRIES));
        Row again = Row.plain(Cell.of(0, Paragraph.body(run("c"))).under(WORRIES.again()));
        assertThat(spoken(plan(ColumnSection.of(row), ColumnSection.of(again)))).containsExactly("Worries?", "c");
    }

    @Test
    void refusesARepeatedQuestionThatNobodyAsked() {
        Row row = Row.plain(Cell.of(0).under(WORRIES.again()));
        assertThatIllegalArgumentException().isThrownBy(() -> plan(ColumnSection.of(row)));
    }

    @Test
    void speaksTheNumberOfAHeadingFirst() {
        assertThat(Heading.numbered(3, 12, Accent.WORRIED, run("Title")).runs())
                .extracting(TextRun::text)
                .containsExactly("12", "Title");
    }

    @Test
    void speaksAChildsWordsBeforeWhoseTheyAre() {
        Content words = new ChildsWords(Accent.WORKING_WELL, List.of(run("“We sing.”")), List.of(run("Maisie")));
        assertThat(spoken(plan(words))).containsExactly("“We sing.”", "Maisie");
    }

    @Test
    void speaksTheNamesOfAScaleThenItsNumbersThenItsEnds() {
        ScaleChart chart =
                new ScaleChart(0, 10, 5, List.of(ScaleChart.Lane.at(run("Kerry"), 1, 7)), Locale.UK, "Kerry: 7");
        Content scale = new ScaleFigure(chart, List.of(Paragraph.of(Paragraph.Kind.SCALE_END, run("bad"))));
        assertThat(spoken(plan(scale))).containsExactly("Kerry", "0", "5", "10", "bad");
    }

    @Test
    void refusesAScaleWithMarksOutsideOrWithoutWords() {
        List<ScaleChart.Lane> outside = List.of(ScaleChart.Lane.at(run("Kerry"), 1, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleChart(0, 10, 1, outside, Locale.UK, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleChart(0, 10, 1, List.of(), Locale.UK, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleChart(0, 10, 3, List.of(), Locale.UK, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> ScaleChart.Lane.at(run("Kerry"), 1, Double.NaN));
    }

    @Test
    void refusesABandWithoutNumbersAndCellsOverOneAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> Row.band(Cell.of(0, Paragraph.body(run("x")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.plain(Cell.of(0).over(2), Cell.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(2).over(2));
    }

    @Test
    void refusesQuestionsAnywhereButInTheFirstRow() {
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnSection.of(Row.plain(Cell.of(0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnSection.of(
                        Row.plain(Cell.of(0).under(WORRIES)),
                        Row.plain(Cell.of(0).under(WORRIES))));
    }

    @Test
    void hasNoWordsInAnyDescriptionOfItself() {
        TextRun secret = run("secret");
        assertThat(secret.toString()).doesNotContain("secret");
        assertThat(Paragraph.body(secret).toString()).doesNotContain("secret");
        assertThat(plan(Paragraph.body(secret)).toString()).doesNotContain("secret");
        assertThat(new Footer("secret", "{0} of {1}").toString()).doesNotContain("secret");
    }

    @Test
    void countsPagesInTheWordsOfItsPattern() {
        assertThat(new Footer("x", "tudalen {0} o {1}").pageWords(2, 11)).isEqualTo("tudalen 2 o 11");
        assertThatIllegalArgumentException().isThrownBy(() -> new Footer("x", "page {0}"));
    }

    private static TextRun run(String text) {
        return TextRun.plain(text, Locale.UK);
    }

    private static List<String> spoken(DocumentPlan plan) {
        return plan.spokenRuns().map(TextRun::text).toList();
    }

    private static DocumentPlan plan(Block... blocks) {
        return new DocumentPlan(
                Locale.UK,
                "Map",
                new Footer("Map", "page {0} of {1}"),
                Form.LANDSCAPE,
                LocalDate.of(2025, 6, 12),
                List.of(blocks),
                List.of());
    }
}
