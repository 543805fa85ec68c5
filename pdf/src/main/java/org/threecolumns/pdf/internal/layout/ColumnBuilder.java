package org.threecolumns.pdf.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects the slices of one column from top to bottom, and the rules where it may be cut. */
final class ColumnBuilder {

    private final List<Slice> slices = new ArrayList<>();
    private final Deque<Backdrop> backdrops = new ArrayDeque<>();
    private Slice.Gap gap = Slice.Gap.of(0);
    private Hold hold = Hold.FREELY;

    /** The position of the next slice. */
    int size() {
        return slices.size();
    }

    /** Says what stands between the slices so far and the next one. */
    void between(double space, Hold rule) {
        between(Slice.Gap.of(space), rule);
    }

    void between(Slice.Gap space, Hold rule) {
        gap = space;
        hold = rule;
    }

    void add(double height, int lines, Drawing drawing) {
        slices.add(new Slice(gap, height, lines, hold, drawing, List.copyOf(backdrops)));
        between(0, Hold.NEVER);
    }

    void add(List<TextLine> lines, double x) {
        for (TextLine line : lines) {
            add(line.height(), 1, line.at(x));
        }
    }

    /** Adds what stands before a backdrop, until {@link #endBackdrop}; one may stand inside another. */
    void begin(Backdrop ground) {
        backdrops.addLast(ground);
    }

    /** Ends the backdrop that was begun last. */
    void endBackdrop() {
        backdrops.removeLast();
    }

    /** The height from a position on. */
    double heightFrom(int from) {
        return slices.subList(from, slices.size()).stream()
                .mapToDouble(slice -> slice.height() + slice.gap())
                .sum();
    }

    void hold(int index, Hold rule) {
        if (index > 0 && index < slices.size()) {
            slices.set(index, slices.get(index).holding(rule));
        }
    }

    /** Makes the rule before a slice at least as strict. */
    void narrow(int index, Hold rule) {
        if (slices.get(index).hold().compareTo(rule) > 0) {
            hold(index, rule);
        }
    }

    /** Draws something more with a slice. */
    void decorate(int index, Drawing more) {
        Slice slice = slices.get(index);
        slices.set(index, slice.drawing(slice.drawing().and(more)));
    }

    /** Forbids a page to end anywhere inside. */
    void keepWhole() {
        keepWhole(0);
    }

    /** Forbids a page to end anywhere after the slice at this position. */
    void keepWhole(int from) {
        for (int i = from + 1; i < slices.size(); i++) {
            hold(i, Hold.NEVER);
        }
    }

    /** Lets a page end inside these slices where at least so many lines stand before and after. */
    void breakable(int from, int to, int least) {
        inside(from, to, least, true, Hold.AT_NEED);
    }

    /** Forbids a page to end inside these slices where fewer lines than that stand before or after. */
    void unbreakableEdges(int from, int to, int least) {
        inside(from, to, least, false, Hold.NEVER);
    }

    private void inside(int from, int to, int least, boolean enough, Hold rule) {
        int total = slices.subList(from, to).stream().mapToInt(Slice::lines).sum();
        int above = 0;
        for (int i = from; i < to; i++) {
            if (i > from && (above >= least && total - above >= least) == enough) {
                hold(i, rule);
            }
            above += slices.get(i).lines();
        }
    }

    /** Keeps what follows a position with at least so many lines. */
    void keepWithNext(int from, int lines) {
        keepWithNext(from, slices.size(), lines);
    }

    /** As above, with nothing at or after the position {@code to}. */
    void keepWithNext(int from, int to, int lines) {
        int kept = 0;
        for (int i = from; i < to && kept < lines; i++) {
            hold(i, Hold.NEVER);
            kept += slices.get(i).lines();
        }
    }

    List<Slice> build() {
        return List.copyOf(slices);
    }
}
