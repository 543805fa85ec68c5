package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Content;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Row;

/** The work of a layout grows as its text does: twice the text, about twice the letters measured, ink and pages. */
class GrowthTest {

    private static final int SMALLEST = 25_000;
    private static final double MOST = 2.6;

    @Test
    void isLinearForTextsInRows() {
        growsLinearly(GrowthTest::rows);
    }

    @Test
    void isLinearForOneTextThatIsOneWord() {
        growsLinearly(characters -> MapFixture.plan(MapFixture.body("x".repeat(characters))));
    }

    @Test
    void isLinearForWordsThatAreAllDifferent() {
        growsLinearly(GrowthTest::numbers);
    }

    private interface Sized {
        DocumentPlan of(int characters);
    }

    private record Work(long letters, long ink, long pages) {}

    private static void growsLinearly(Sized plans) {
        Work last = work(plans.of(SMALLEST));
        for (int characters = 2 * SMALLEST; characters <= 8 * SMALLEST; characters *= 2) {
            Work work = work(plans.of(characters));
            assertThat(work.letters).isLessThanOrEqualTo((long) (MOST * last.letters));
            assertThat(work.ink).isLessThanOrEqualTo((long) (MOST * last.ink));
            assertThat(work.pages).isLessThanOrEqualTo((long) (MOST * last.pages));
            last = work;
        }
    }

    private static Work work(DocumentPlan plan) {
        EvenMetrics metrics = new EvenMetrics();
        Pages pages = PageLayout.layOut(plan, LaidOut.STANDARD, metrics, Bounds.standard());
        long ink = pages.pages().stream().mapToLong(page -> page.ink().size()).sum();
        return new Work(metrics.asked(), ink, pages.pages().size());
    }

    private static DocumentPlan rows(int characters) {
        String text = "Kerry and the network agree what happens on the evenings when Dean drinks. ".repeat(10);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.plain(
                Cell.of(0).under(MapFixture.WORRIES),
                Cell.of(1).under(MapFixture.WELL),
                Cell.of(2).under(MapFixture.NEEDS)));
        for (int size = 0; size < characters; size += 3 * text.length()) {
            Content body = MapFixture.body(text);
            rows.add(Row.plain(Cell.of(0, body), Cell.of(1, body), Cell.of(2, body)));
        }
        return MapFixture.plan(new ColumnSection(rows));
    }

    private static DocumentPlan numbers(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < characters; i++) {
            text.append(1_000_000 + i).append(' ');
        }
        return MapFixture.plan(MapFixture.body(text.toString()));
    }
}
