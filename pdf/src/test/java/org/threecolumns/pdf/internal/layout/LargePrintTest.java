package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Row;

/** A map of three columns becomes one column on tall pages: reflowed, never shrunk. */
class LargePrintTest {

    @Test
    void speaksAndDrawsEverythingInOneOrder() {
        LaidOut large = LaidOut.large(MapFixture.map()).isSound();
        List<Integer> elements = new ArrayList<>();
        for (int page = 0; page < large.count(); page++) {
            for (Ink.Words words : large.spoken(page)) {
                elements.add(((Owner.Spoken) words.owner()).element());
            }
        }
        assertThat(interleaved(elements)).isLessThanOrEqualTo(rowsOfScaleEnds(large));
    }

    /** Lines of two scale ends stand beside each other and so take turns. */
    private static long rowsOfScaleEnds(LaidOut large) {
        return large.pages().pages().stream()
                .flatMap(page -> page.ink().stream())
                .filter(ink -> ink instanceof Ink.Words words && words.x() > 200 && words.size() == 18)
                .count();
    }

    private static long interleaved(List<Integer> elements) {
        long back = 0;
        for (int i = 1; i < elements.size(); i++) {
            back += elements.get(i) < elements.get(i - 1) ? 1 : 0;
        }
        return back;
    }

    @Test
    void printsNothingUnderEighteenPointsButNumbersInCirclesAndFooters() {
        LaidOut large = LaidOut.large(MapFixture.map());
        for (int page = 0; page < large.count(); page++) {
            assertThat(large.spoken(page)).allMatch(words -> words.size() >= 18);
            assertThat(large.ink(page, Ink.Words.class)).allMatch(words -> words.size() >= 16);
        }
    }

    @Test
    void drawsTheQuestionAgainWhereTheReaderComesBackToItsColumn() {
        LaidOut large = LaidOut.large(MapFixture.map());
        int later = large.pageOf("11\u00A0January 2025");
        assertThat(LaidOut.text(large.repeated(later))).contains("What are we worried about?");
    }

    @Test
    void keepsAQuestionWithoutAnythingUnderIt() {
        LaidOut large = LaidOut.large(MapFixture.plan(ColumnSection.of(Row.plain(
                        Cell.of(0).under(MapFixture.WORRIES),
                        Cell.of(1).under(MapFixture.WELL),
                        Cell.of(2).under(MapFixture.NEEDS)))))
                .isSound();
        assertThat(LaidOut.text(large.spoken(0)))
                .isEqualTo("What are we worried about?What’s working well?What needs to happen?");
    }

    @Test
    void givesEachPartOfABandItsNumberAndLabel() {
        LaidOut large = LaidOut.large(MapFixture.map());
        assertThat(large.words("Dean hitting").x())
                .isEqualTo(large.words("Safety so far").x());
        assertThat(large.words("Goal for worry 1").x()).isEqualTo(51 + 29 * 1.5);
    }
}
