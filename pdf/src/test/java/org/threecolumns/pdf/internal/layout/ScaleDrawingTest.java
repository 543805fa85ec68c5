package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Row;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.plan.ScaleFigure;

class ScaleDrawingTest {

    private static final double ZERO = 354 + 60;
    private static final double UNIT = 37.4;

    @Test
    void putsAMarkOnTheLaneOfItsPersonAtItsNumber() {
        LaidOut laidOut = LaidOut.standard(plan(scale(MapFixture.lane("Kerry", 1, 7), MapFixture.lane("Jean", 1, 0))));
        List<Ink.Disc> marks = laidOut.isSound().ink(0, Ink.Disc.class);
        assertThat(marks.get(0).centre().x()).isEqualTo(ZERO + 7 * UNIT, within(0.01));
        assertThat(marks.get(1).centre().x()).isEqualTo(ZERO, within(0.01));
        assertThat(marks.get(0).centre().y()).isEqualTo(laidOut.words("Kerry").baseline() - 0.36 * 12, within(0.01));
        assertThat(marks.get(1).centre().y() - marks.get(0).centre().y()).isEqualTo(16, within(0.01));
    }

    @Test
    void drawsARangeFromItsLowToItsHighNumber() {
        ScaleChart.Lane range = new ScaleChart.Lane(MapFixture.plain("Rob"), 1, 3, 5);
        LaidOut laidOut = LaidOut.standard(plan(scale(range)));
        assertThat(laidOut.ink(0, Ink.Disc.class)).hasSize(2);
        assertThat(laidOut.ink(0, Ink.Line.class))
                .anyMatch(line -> line.from().y() == line.to().y()
                        && Math.abs(line.from().x() - (ZERO + 3 * UNIT)) < 0.01
                        && Math.abs(line.to().x() - (ZERO + 5 * UNIT)) < 0.01);
    }

    @Test
    void saysWhatBothEndsMeanBesideEachOtherEachWideEnough() {
        LaidOut laidOut =
                LaidOut.standard(plan(MapFixture.scale("x", "word ".repeat(40), MapFixture.lane("Al", 1, 1))));
        double left = last(laidOut, "0").x();
        double right = last(laidOut, "10").x();
        assertThat(left).isEqualTo(354);
        assertThat(right).isEqualTo(354 + 150 + 24);
        assertThat(last(laidOut, "10").baseline()).isEqualTo(last(laidOut, "0").baseline());
    }

    @Test
    void givesTwelvePeopleTheirOwnShapesTheLastFourAsOutlines() {
        ScaleChart.Lane[] lanes = IntStream.rangeClosed(1, 12)
                .mapToObj(person -> MapFixture.lane("Person " + (char) ('A' + person), person, person % 11))
                .toArray(ScaleChart.Lane[]::new);
        LaidOut laidOut = LaidOut.standard(plan(scale(lanes))).isSound();
        List<Ink> marks = laidOut.ink(0).stream()
                .filter(ink -> ink.owner() instanceof Owner.Spoken)
                .filter(ink -> ink instanceof Ink.Disc || ink instanceof Ink.Polygon)
                .toList();
        assertThat(marks).hasSize(12);
        assertThat(marks.stream().filter(ScaleDrawingTest::isOutline)).hasSize(4);
        LaidOut.large(plan(scale(lanes))).isSound();
    }

    @Test
    void setsWideNamesAboveTheirLanes() {
        LaidOut laidOut = LaidOut.standard(plan(scale(MapFixture.lane("Grandmother Bronwen", 1, 5))))
                .isSound();
        Ink.Words name = laidOut.words("Grandmother");
        assertThat(laidOut.ink(0, Ink.Disc.class).get(0).centre().y()).isGreaterThan(name.baseline());
    }

    @Test
    void neverCutsAScaleThatFitsAPage() {
        for (int lines = 1; lines < 25; lines++) {
            LaidOut laidOut = LaidOut.standard(plan(
                    MapFixture.body("Nan said that she was worried about them all. ".repeat(lines * 2)),
                    MapFixture.scale("low", "high", MapFixture.lane("Kerry", 1, 7), MapFixture.lane("Jean", 2, 3))));
            assertThat(laidOut.pageOf("Kerry"))
                    .isEqualTo(laidOut.pageOf(words -> words.text().equals(" high")));
        }
    }

    @Test
    void leavesALaneToDrawInWhereNobodyGaveANumber() {
        LaidOut laidOut = LaidOut.standard(plan(scale())).isSound();
        assertThat(laidOut.ink(0, Ink.Line.class)).hasSizeGreaterThan(11);
    }

    @Test
    void drawsAScaleTallerThanAPageInSeveralPanelsAndSpeaksTheNumbersOnce() {
        ScaleChart.Lane[] lanes = IntStream.rangeClosed(1, 80)
                .mapToObj(person -> MapFixture.lane("P" + person, person, 5))
                .toArray(ScaleChart.Lane[]::new);
        LaidOut laidOut = LaidOut.standard(plan(scale(lanes))).isSound();
        assertThat(laidOut.count()).isGreaterThan(1);
    }

    private static boolean isOutline(Ink ink) {
        return ink instanceof Ink.Disc disc
                ? disc.stroke().isPresent()
                : ((Ink.Polygon) ink).stroke().isPresent();
    }

    private static Ink.Words last(LaidOut laidOut, String text) {
        return laidOut.spoken(0).stream()
                .filter(words -> words.text().equals(text))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static ScaleFigure scale(ScaleChart.Lane... lanes) {
        return new ScaleFigure(
                new ScaleChart(0, 10, 1, List.of(lanes), Locale.UK, "A scale."),
                List.of(Paragraph.of(Paragraph.Kind.SCALE_END, MapFixture.plain("only one end"))));
    }

    private static DocumentPlan plan(Content... contents) {
        return MapFixture.plan(ColumnSection.of(Row.plain(
                Cell.of(0).under(MapFixture.WORRIES),
                Cell.of(1, contents).over(2).under(MapFixture.SCALE))));
    }
}
