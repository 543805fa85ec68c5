package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Row;
import org.threecolumns.pdf.plan.WritingLines;

class BandPlacerTest {

    private static final String SENTENCE = "Nan said that she was worried about them all. ";

    @Test
    void givesWorryAndGoalTintsOfEqualHeightAndLeavesTheMiddleWhite() {
        LaidOut laidOut = band(0, "Title", 9, 2, MapFixture.body(SENTENCE)).isSound();
        assertThat(laidOut.tints(0)).hasSize(2);
        Box worry = laidOut.tints(0).get(0).box();
        Box goal = laidOut.tints(0).get(1).box();
        assertThat(worry.x()).isEqualTo(44 - 7);
        assertThat(worry.right()).isEqualTo(336 + 7);
        assertThat(goal.x()).isEqualTo(585 - 7);
        assertThat(goal.y()).isEqualTo(worry.y());
        assertThat(goal.height()).isEqualTo(worry.height());
    }

    @Test
    void tiesTheCirclesWithALineFromEachLabelToTheNextCircle() {
        LaidOut laidOut = band(0, "Title", 1, 1, MapFixture.body(SENTENCE));
        List<Ink.Disc> circles = laidOut.ink(0, Ink.Disc.class);
        List<Ink.Line> lines = lines(laidOut, 0);
        assertThat(circles).hasSize(3);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).from().x()).isEqualTo(44 + 29 + 5 * 6.5 + 8, within(0.01));
        assertThat(lines.get(0).to().x()).isEqualTo(354);
        assertThat(lines)
                .allMatch(line -> line.from().y() == circles.get(0).centre().y());
    }

    @Test
    void startsTheLineAfterTheFirstLineOfALongTitle() {
        LaidOut laidOut = band(0, "A very long title of a worry that needs two lines", 1, 1, MapFixture.body("x"));
        Ink.Line line = lines(laidOut, 0).get(0);
        assertThat(line.from().y()).isEqualTo(laidOut.words("A very").baseline() - 0.36 * 13, within(0.01));
        assertThat(line.from().x()).isLessThanOrEqualTo(354);
    }

    @Test
    void runsTheLineThroughWhereThereIsNoSafetyYet() {
        LaidOut laidOut = LaidOut.standard(MapFixture.plan(
                ColumnSection.of(first(0), Row.band(worry("Title", 3), goal(MapFixture.body(SENTENCE))))));
        Ink.Line line = lines(laidOut, 0).get(0);
        assertThat(lines(laidOut, 0)).hasSize(1);
        assertThat(line.to().x()).isEqualTo(585);
    }

    @Test
    void leavesLinesToWriteOnWhereThereIsNoGoalYet() {
        LaidOut laidOut = band(0, "Title", 9, 2, new WritingLines(4)).isSound();
        List<Ink.Line> lines = laidOut.ink(0, Ink.Line.class).stream()
                .filter(line -> line.from().x() == 585 && line.to().x() == 798)
                .toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1).from().y() - lines.get(0).from().y()).isEqualTo(24);
        assertThat(laidOut.tints(0).get(1).box().bottom())
                .isGreaterThan(lines.get(3).from().y());
    }

    @Test
    void neverCutsABandThatFitsAPage() {
        for (int above = 0; above < 25; above++) {
            LaidOut laidOut =
                    band(above, "Title", 18, 3, MapFixture.body(SENTENCE)).isSound();
            int page = laidOut.pageOf("Title");
            assertThat(laidOut.tints(page)).as("%d lines above", above).hasSize(2);
            assertThat(laidOut.repeated(page).stream().map(Ink.Words::text)).doesNotContain("Title");
            assertThat(laidOut.pageOf(words -> words.text().startsWith("End")))
                    .as("%d lines above", above)
                    .isEqualTo(page);
        }
    }

    @Test
    void runsATallBandOnInItsOwnColumnWithNumberAndLabelAgainAndTheGoalOnlyOnce() {
        LaidOut laidOut = band(0, "Title", 70, 2, MapFixture.body("The goal.")).isSound();
        assertThat(laidOut.count()).isGreaterThan(1);
        assertThat(laidOut.repeated(1).stream().map(Ink.Words::text)).contains("1", "Title");
        assertThat(laidOut.tints(1)).hasSize(1);
        assertThat(laidOut.tints(1).get(0).box().x()).isEqualTo(37);
        assertThat(laidOut.pageOf("The goal.")).isZero();
        assertThat(laidOut.spoken(1).stream().map(Ink.Words::text)).noneMatch(text -> text.startsWith("The goal."));
    }

    @Test
    void printsATitleOfAnyLength() {
        LaidOut laidOut =
                band(0, SENTENCE.repeat(60), 4, 2, MapFixture.body("The goal.")).isSound();
        assertThat(laidOut.count()).isGreaterThan(1);
    }

    private static List<Ink.Line> lines(LaidOut laidOut, int page) {
        return laidOut.ink(page, Ink.Line.class).stream()
                .filter(line -> line.owner() == Owner.Artifact.DECORATION
                        && line.stroke().width() == 1.5)
                .toList();
    }

    private static LaidOut band(int above, String title, int worryLines, int safetyLines, Content goal) {
        return LaidOut.standard(MapFixture.plan(ColumnSection.of(
                first(above),
                Row.band(
                        worry(title, worryLines),
                        Cell.of(
                                1,
                                Heading.numbered(3, 1, Accent.WORKING_WELL, MapFixture.plain("Safety so far")),
                                MapFixture.body(SENTENCE.repeat(safetyLines))),
                        goal(goal)))));
    }

    private static Row first(int lines) {
        List<Content> above = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            above.add(MapFixture.body("Above."));
        }
        return Row.plain(
                Cell.of(0, above.toArray(Content[]::new)).under(MapFixture.WORRIES),
                Cell.of(1).under(MapFixture.WELL),
                Cell.of(2).under(MapFixture.NEEDS));
    }

    private static Cell worry(String title, int lines) {
        return Cell.of(
                        0,
                        Heading.numbered(3, 1, Accent.WORRIED, MapFixture.plain(title)),
                        MapFixture.body(SENTENCE.repeat(lines)),
                        MapFixture.note("End."))
                .on(Accent.WORRIED);
    }

    private static Cell goal(Content content) {
        return Cell.of(2, Heading.numbered(3, 1, Accent.NEEDS_TO_HAPPEN, MapFixture.plain("Goal for worry 1")), content)
                .on(Accent.NEEDS_TO_HAPPEN);
    }
}
