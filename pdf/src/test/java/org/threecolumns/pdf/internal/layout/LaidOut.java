package org.threecolumns.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.theme.PageGeometry;
import org.threecolumns.pdf.theme.Theme;

/** A plan laid out with letters of one width, and questions about where things stand. */
record LaidOut(DocumentPlan plan, Theme theme, Pages pages) {

    static final Theme STANDARD = Theme.standard();
    static final Theme LARGE = Theme.large();

    static LaidOut standard(DocumentPlan plan) {
        return of(plan, STANDARD);
    }

    static LaidOut large(DocumentPlan plan) {
        return of(plan, LARGE);
    }

    static LaidOut of(DocumentPlan plan, Theme theme) {
        return new LaidOut(plan, theme, PageLayout.layOut(plan, theme, new EvenMetrics(), Bounds.standard()));
    }

    int count() {
        return pages.pages().size();
    }

    PageGeometry geometry() {
        return theme.style(plan.form()).geometry();
    }

    List<Ink> ink(int page) {
        return pages.pages().get(page).ink();
    }

    <T extends Ink> List<T> ink(int page, Class<T> type) {
        return ink(page).stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<Ink.Words> spoken(int page) {
        return ink(page, Ink.Words.class).stream()
                .filter(words -> words.owner() instanceof Owner.Spoken)
                .toList();
    }

    List<Ink.Words> repeated(int page) {
        return ink(page, Ink.Words.class).stream()
                .filter(words -> words.owner() == Owner.Artifact.PAGE_HEADER)
                .toList();
    }

    List<Ink.Area> tints(int page) {
        return ink(page, Ink.Area.class).stream()
                .filter(area -> area.owner() == Owner.Artifact.BACKGROUND)
                .toList();
    }

    static String text(List<Ink.Words> words) {
        return words.stream().map(Ink.Words::text).collect(Collectors.joining());
    }

    /** The first words that begin like this, wherever they stand. */
    Ink.Words words(String start) {
        return pages.pages().stream()
                .flatMap(page -> page.ink().stream())
                .filter(Ink.Words.class::isInstance)
                .map(Ink.Words.class::cast)
                .filter(words -> words.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    int pageOf(Predicate<Ink.Words> wanted) {
        return IntStream.range(0, count())
                .filter(page -> ink(page, Ink.Words.class).stream().anyMatch(wanted))
                .findFirst()
                .orElseThrow();
    }

    int pageOf(String start) {
        return pageOf(
                words -> words.owner() instanceof Owner.Spoken && words.text().startsWith(start));
    }

    /** What must hold of every document. */
    LaidOut isSound() {
        for (int page = 0; page < count(); page++) {
            nothingIsSmall(page);
            nothingIsOutside(page);
            noWordsOverlap(page);
        }
        return this;
    }

    private void nothingIsSmall(int page) {
        assertThat(ink(page, Ink.Words.class)).allMatch(words -> words.size() >= 12);
    }

    private void nothingIsOutside(int page) {
        PageGeometry geometry = geometry();
        double reach = geometry.tintReach() + 0.01;
        Box content = new Box(
                geometry.left() - reach,
                geometry.top() - 1,
                geometry.whole().right() - geometry.left() + 2 * reach,
                geometry.bottom() - geometry.top() + 1.02);
        assertThat(ink(page))
                .filteredOn(ink -> ink.owner() != Owner.Artifact.PAGE_FOOTER && !inside(ink.box(), content))
                .isEmpty();
        assertThat(ink(page))
                .filteredOn(ink -> ink.box().bottom() > geometry.height())
                .isEmpty();
    }

    private static boolean inside(Box box, Box outer) {
        return box.x() >= outer.x()
                && box.right() <= outer.right()
                && box.y() >= outer.y()
                && box.bottom() <= outer.bottom();
    }

    private void noWordsOverlap(int page) {
        List<Box> boxes = new ArrayList<>();
        for (Ink.Words words : ink(page, Ink.Words.class)) {
            Box box = words.box();
            // A number in its circle is taller than the line of its label, and stands beside it.
            Box core = new Box(box.x() + 0.01, box.y() + 0.01, Math.max(0, box.width() - 0.02), box.height() - 0.02);
            assertThat(boxes).noneMatch(core::overlaps);
            boxes.add(core);
        }
    }
}
