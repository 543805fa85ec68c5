package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threecolumns.pdf.plan.PageLimitException;
import org.threecolumns.pdf.theme.PageGeometry;

/** The pages of one document while they are filled from top to bottom. */
final class Paper {

    /** What is drawn at the top of every further page, each over the column that it asks about, and its height. */
    record RunningHead(List<HeadLook> questions) {
        static final RunningHead NONE = new RunningHead(List.of());

        /** The height of the highest with the space below. */
        double height() {
            return questions.stream().mapToDouble(HeadLook::height).max().orElse(0);
        }
    }

    /** A third of a column may stay empty where three stand side by side; where one stands alone, less. */
    private static final double SIDE_BY_SIDE = 3;

    private static final double ALONE = 6;

    private final double top;
    private final double bottom;
    private final Bounds bounds;
    private final double entriesAPage;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private RunningHead head = RunningHead.NONE;
    private final List<HeadLook> undrawn = new ArrayList<>();
    private double y;
    private boolean fresh;
    private boolean underHead;

    Paper(PageGeometry geometry, double raised, Bounds bounds) {
        top = geometry.top();
        bottom = geometry.bottom() - raised;
        entriesAPage = geometry.isOneColumn() ? ALONE : SIDE_BY_SIDE;
        this.bounds = bounds;
        turn();
    }

    /** Begins a page. */
    void turn() {
        bounds.checkpoint().run();
        if (sheets.size() == bounds.pages()) {
            throw new PageLimitException(bounds.pages());
        }
        sheets.add(new Sheet(sheets.size(), bookmarks));
        undrawn.clear();
        undrawn.addAll(head.questions());
        y = top + head.height();
        fresh = true;
        underHead = true;
    }

    Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    /**
     * Says that something is about to be drawn in the column that begins here: its question is drawn, if this page repeats it.
     * A question with nothing under it would look as if there were nothing to say.
     */
    void use(double x) {
        undrawn.removeIf(question -> {
            boolean isOver = question.isOver(x);
            if (isOver) {
                question.draw(sheet(), x, top);
            }
            return isOver;
        });
    }

    /** Where a row begins that asks for this space above it; directly under a head it needs none. */
    double below(double gap) {
        return underHead ? y : y + gap;
    }

    /** The height that is left for a row with this space above it. */
    double room(double gap) {
        return bottom - below(gap);
    }

    /** Whether nothing but heads stands on the page, so that turning it gains nothing. */
    boolean isFresh() {
        return fresh;
    }

    double bottom() {
        return bottom;
    }

    /** The height that a page under the present heads has for rows. */
    double highest() {
        return bottom - top - head.height();
    }

    double third() {
        return highest() / 3;
    }

    /** How much of a page may stay empty so that an entry keeps together. */
    double mostEmpty() {
        return highest() / entriesAPage;
    }

    /** Says that the page is filled down to here. */
    void fillTo(double lower) {
        y = lower;
        fresh = false;
        underHead = false;
    }

    /** Says that a head is drawn down to here, and what stands at the top of the pages to come. */
    void headTo(double lower, RunningHead running) {
        y = lower;
        underHead = true;
        head = running;
        undrawn.clear();
    }

    void endHead() {
        head = RunningHead.NONE;
        undrawn.clear();
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    List<Bookmark> bookmarks() {
        return bookmarks.stream()
                .sorted(Comparator.comparingInt(Bookmark::element))
                .toList();
    }
}
