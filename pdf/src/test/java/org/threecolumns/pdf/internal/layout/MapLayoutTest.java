package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.Divider;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Item;
import org.threecolumns.pdf.plan.ItemList;
import org.threecolumns.pdf.plan.MissingLetterException;
import org.threecolumns.pdf.plan.PageLimitException;
import org.threecolumns.pdf.plan.Row;

/** Where things stand on wide pages, as the recipe measures them. */
class MapLayoutTest {

    private static final String SENTENCE = "Nan said that she was worried about them all. ";

    @Test
    void isSoundAndRepeatsTheQuestionsAsArtifactsOnEveryFurtherPage() {
        LaidOut map = LaidOut.standard(MapFixture.map()).isSound();
        assertThat(map.count()).isGreaterThan(1);
        assertThat(map.repeated(0)).isEmpty();
        assertThat(LaidOut.text(map.repeated(1)))
                .contains("What are we worried about?", "What’s working well?", "What needs to happen?");
        assertThat(map.repeated(1))
                .extracting(Ink.Words::baseline)
                .allSatisfy(baseline -> assertThat(baseline).isEqualTo(40 + 4 + 6 + 10 + 0.36 * 15, within(0.01)));
    }

    @Test
    void drawsAQuestionOfAnEarlierSectionAndSpeaksItOnlyOnce() {
        LaidOut map = LaidOut.standard(MapFixture.map());
        long spoken = map.pages().pages().stream()
                .flatMap(page -> page.ink().stream())
                .filter(ink -> ink instanceof Ink.Words words
                        && words.owner() instanceof Owner.Spoken
                        && words.text().startsWith("What are we worried"))
                .count();
        assertThat(spoken).isEqualTo(1);
        assertThat(LaidOut.text(map.repeated(map.pageOf("Where are we")))).startsWith("What are we worried about?");
    }

    @Test
    void placesThreeColumnsAtTheirMeasuredEdges() {
        LaidOut map = LaidOut.standard(MapFixture.map());
        assertThat(map.words("What are we worried").x()).isEqualTo(44);
        assertThat(map.words("What’s working").x()).isEqualTo(354);
        assertThat(map.words("What needs").x()).isEqualTo(585);
        assertThat(map.words("Where are we").x()).isEqualTo(354);
    }

    @Test
    void putsTheFirstLineOnTheRightLevelWithTheTitle() {
        LaidOut map = LaidOut.standard(MapFixture.map());
        double title = map.words("Map for").baseline() - 0.36 * 22;
        assertThat(map.words("What this").baseline() - 0.36 * 12).isEqualTo(title, within(0.01));
    }

    @Test
    void countsPagesAndNamesTheHolderUnderEachPage() {
        LaidOut map = LaidOut.standard(MapFixture.map());
        for (int page = 0; page < map.count(); page++) {
            List<Ink.Words> footer = map.ink(page, Ink.Words.class).stream()
                    .filter(words -> words.owner() == Owner.Artifact.PAGE_FOOTER)
                    .toList();
            assertThat(LaidOut.text(footer))
                    .isEqualTo("Map · for Kerry Harlow · 12 June 2025 · copy K7F2page " + (page + 1) + " of "
                            + map.count());
            assertThat(footer.get(1).x() + footer.get(1).width()).isEqualTo(798, within(0.01));
        }
    }

    @Test
    void keepsAViewOnThePageOfTheLastTwoLinesOfWhatItAnswers() {
        for (int lines = 1; lines < 40; lines++) {
            LaidOut laidOut = LaidOut.standard(
                    column(MapFixture.body(SENTENCE.repeat(lines)), MapFixture.differs("Dean", "I did not.")));
            Ink.Words view = laidOut.words("Dean sees");
            int page = laidOut.pageOf("Dean sees");
            long above = laidOut.spoken(page).stream()
                    .filter(words -> words.baseline() < view.baseline() && words.baseline() > 70)
                    .count();
            assertThat(above).as("%d sentences", lines).isGreaterThanOrEqualTo(Math.min(2, lines));
        }
    }

    @Test
    void keepsAHeadingWithThreeLines() {
        for (int lines = 1; lines < 40; lines++) {
            LaidOut laidOut = LaidOut.standard(column(
                    MapFixture.body(SENTENCE.repeat(lines)),
                    MapFixture.section(Accent.WORRIED, "Heading"),
                    MapFixture.body(SENTENCE.repeat(9))));
            Ink.Words heading = laidOut.words("Heading");
            long below = laidOut.spoken(laidOut.pageOf("Heading")).stream()
                    .filter(words -> words.baseline() > heading.baseline())
                    .count();
            assertThat(below).as("%d sentences", lines).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void neverCutsANextStep() {
        for (int lines = 1; lines < 40; lines++) {
            LaidOut laidOut = LaidOut.standard(column(
                    MapFixture.body(SENTENCE.repeat(lines)),
                    new ItemList(
                            ItemList.Marker.TICK_BOX,
                            List.of(MapFixture.step("Rob", SENTENCE.repeat(6), "28 June 2025", 2)))));
            assertThat(laidOut.pageOf("Rob")).isEqualTo(laidOut.pageOf("For goal 2"));
        }
    }

    @Test
    void indentsANextStepBesideItsBox() {
        LaidOut map = LaidOut.standard(MapFixture.map());
        Ink.Words who = map.words("Priya and Kerry");
        assertThat(who.x()).isEqualTo(585 + 24);
        Box box = map.ink(0, Ink.Polygon.class).stream()
                .filter(polygon -> polygon.owner() == Owner.Artifact.DECORATION)
                .findFirst()
                .orElseThrow()
                .box();
        assertThat(box.y() + box.height() / 2).isEqualTo(who.baseline() - 0.36 * 12, within(0.01));
    }

    @Test
    void leavesShortColumnsWhiteAndNeverPullsALaterRowUp() {
        LaidOut laidOut = LaidOut.standard(MapFixture.plan(ColumnSection.of(
                Row.plain(
                        Cell.of(0, MapFixture.paragraphs(5, SENTENCE)).under(MapFixture.WORRIES),
                        Cell.of(1).under(MapFixture.WELL),
                        Cell.of(2, MapFixture.body("Short.")).under(MapFixture.NEEDS)),
                Row.plain(Cell.of(1, MapFixture.body("Later."))))));
        double lastOfFirst = laidOut.spoken(0).stream()
                .filter(words -> words.x() == 44)
                .mapToDouble(Ink.Words::baseline)
                .max()
                .orElseThrow();
        assertThat(laidOut.words("Later.").baseline()).isGreaterThan(lastOfFirst);
        assertThat(laidOut.words("What’s working").x()).isEqualTo(354);
    }

    @Test
    void dropsADividerThatWouldStandAtTheTopOfAPageOrOfNothing() {
        LaidOut laidOut = LaidOut.standard(column(new Divider(), MapFixture.body("One."), new Divider()));
        assertThat(laidOut.ink(0, Ink.Line.class)).allMatch(line -> line.owner() == Owner.Artifact.PAGE_FOOTER);
    }

    @Test
    void neverCutsTheAnswerBack() {
        for (int lines = 1; lines < 40; lines++) {
            LaidOut laidOut = LaidOut.standard(
                    MapFixture.plan(MapFixture.body(SENTENCE.repeat(lines * 2)), MapFixture.answerBack()));
            int page = laidOut.pageOf("What have we got wrong?");
            assertThat(laidOut.pageOf("This copy may not")).isEqualTo(page);
            assertThat(laidOut.ink(page, Ink.Line.class).stream()
                            .filter(line -> line.owner() == Owner.Artifact.DECORATION))
                    .hasSize(3);
        }
    }

    @Test
    void laysOutADocumentWithoutBlocksAsOnePageWithItsFooter() {
        LaidOut nothing = LaidOut.standard(MapFixture.plan()).isSound();
        assertThat(nothing.count()).isEqualTo(1);
        assertThat(nothing.spoken(0)).isEmpty();
    }

    @Test
    void stopsAtThePageLimitWithNumbersOnly() {
        DocumentPlan endless = MapFixture.plan(MapFixture.paragraphs(400, SENTENCE.repeat(20)));
        assertThatThrownBy(
                        () -> PageLayout.layOut(endless, LaidOut.STANDARD, new EvenMetrics(), new Bounds(7, () -> {})))
                .isInstanceOf(PageLimitException.class)
                .hasMessage("pages: more than 7; at most 7 expected");
    }

    @Test
    void stopsWhenTheCallerSaysSo() {
        Bounds stopped = new Bounds(500, () -> {
            throw new IllegalStateException("time is over");
        });
        assertThatThrownBy(() -> PageLayout.layOut(MapFixture.map(), LaidOut.STANDARD, new EvenMetrics(), stopped))
                .hasMessage("time is over");
    }

    @Test
    void refusesALetterThatTheTypefaceLacksAndNamesItsPlaceOnly() {
        DocumentPlan plan = MapFixture.plan(org.threecolumns.pdf.plan.Paragraph.body(
                MapFixture.plain("secret ☃").from("/map/harm/h1/text")));
        assertThatThrownBy(
                        () -> PageLayout.layOut(plan, LaidOut.STANDARD, new EvenMetrics((int) '☃'), Bounds.standard()))
                .isInstanceOf(MissingLetterException.class)
                .hasMessageContainingAll("/map/harm/h1/text", "U+2603")
                .hasMessageNotContaining("secret");
    }

    @Test
    void setsABookmarkForEverySpokenHeading() {
        List<Bookmark> bookmarks = LaidOut.standard(MapFixture.map()).pages().bookmarks();
        assertThat(bookmarks)
                .extracting(Bookmark::title)
                .startsWith("Map for Maisie and Theo", "What are we worried about?", "What has happened")
                .contains("1 Safety so far", "2 Goal for worry 2")
                .endsWith("What have we got wrong?");
        assertThat(bookmarks.get(0).level()).isEqualTo(1);
        assertThat(bookmarks.get(1).level()).isEqualTo(2);
    }

    @Test
    void breaksAnItemOnlyWithThreeLinesOnBothSides() {
        for (int lines = 1; lines < 40; lines++) {
            LaidOut laidOut = LaidOut.standard(column(
                    MapFixture.body(SENTENCE.repeat(lines)),
                    MapFixture.list(Item.of(MapFixture.body("ITEM " + SENTENCE.repeat(25))))));
            int first = laidOut.pageOf("ITEM");
            Ink.Words start = laidOut.words("ITEM");
            Owner owner = start.owner();
            for (int page = first; page < laidOut.count(); page++) {
                assertThat(laidOut.spoken(page).stream()
                                .filter(words ->
                                        ((Owner.Spoken) words.owner()).element() == ((Owner.Spoken) owner).element())
                                .count())
                        .as("%d sentences, page %d", lines, page)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void givesTheQuestionTheBarOfItsColumn() {
        Ink.Area bar = LaidOut.standard(MapFixture.map()).ink(1, Ink.Area.class).stream()
                .filter(area -> area.owner() == Owner.Artifact.PAGE_HEADER)
                .min(Comparator.comparingDouble(area -> area.box().x()))
                .orElseThrow();
        assertThat(bar.box()).isEqualTo(new Box(44, 40, 292, 4));
    }

    @Test
    void asksAgainOnlyOverAColumnInWhichSomethingStands() {
        LaidOut laidOut = LaidOut.standard(column(MapFixture.paragraphs(60, "A worry that takes a line.")));

        assertThat(laidOut.count()).isGreaterThan(1);
        assertThat(LaidOut.text(laidOut.repeated(1))).isEqualTo("What are we worried about?");
    }

    private static DocumentPlan column(Content... contents) {
        return MapFixture.plan(ColumnSection.of(Row.plain(
                Cell.of(0, contents).under(MapFixture.WORRIES),
                Cell.of(1).under(MapFixture.WELL),
                Cell.of(2).under(MapFixture.NEEDS))));
    }
}
