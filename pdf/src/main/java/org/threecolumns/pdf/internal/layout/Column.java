package org.threecolumns.pdf.internal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Slices that run down one column, over as many pages as they need; it knows which are still to be placed. */
final class Column {

    private static final double ROUNDING = 0.01;

    private final List<Slice> slices;
    private final double x;
    private int next;

    Column(List<Slice> slices, double x) {
        this.slices = slices;
        this.x = x;
    }

    boolean isDone() {
        return next == slices.size();
    }

    /** Whether drawing up to this slice draws anything. */
    boolean isBegunBy(int end) {
        return end > next;
    }

    /** Where it stands, from the left edge of the page. */
    double x() {
        return x;
    }

    /** The height of everything still to be placed. */
    double height() {
        return height(slices.size());
    }

    private double height(int end) {
        double height = 0;
        for (int i = next; i < end; i++) {
            height += slices.get(i).height() + (i == next ? 0 : slices.get(i).gap());
        }
        return height;
    }

    /** The least height with which it can begin on a page: up to the first place to end, three lines of a long entry. */
    double leastHeight(double third) {
        int need = 0;
        for (int end = next + 1; end < slices.size(); end++) {
            Hold hold = slices.get(end).hold();
            if (hold == Hold.AT_NEED && need == 0) {
                need = end;
            } else if (hold == Hold.FREELY) {
                return need > 0 && height(end) > third ? height(need) : height(end);
            }
        }
        return need > 0 && height() > third ? height(need) : height();
    }

    /**
     * Up to which slice the column goes in this room.
     *
     * @param room the height that is left
     * @param third a third of the whole height of a column
     * @param fresh whether nothing stands above, so that something must be placed
     */
    int fit(double room, double third, boolean fresh) {
        double height = 0;
        int end = next;
        int free = next;
        double freeHeight = 0;
        int need = next;
        while (end < slices.size()) {
            Slice slice = slices.get(end);
            if (end > next && slice.hold() == Hold.FREELY) {
                free = end;
                freeHeight = height;
            } else if (end > next && slice.hold() == Hold.AT_NEED) {
                need = end;
            }
            double more = slice.height() + (end == next ? 0 : slice.gap());
            if (height + more > room + ROUNDING) {
                break;
            }
            height += more;
            end++;
        }
        if (end == slices.size()) {
            return end;
        }
        int best = room - freeHeight > third && need > free ? need : free;
        return best == next && fresh ? Math.max(end, next + 1) : best;
    }

    /** Draws the slices up to this one and gives the height they take. */
    double draw(Sheet sheet, int end, double top) {
        double y = top;
        Map<Backdrop, Double> open = new LinkedHashMap<>();
        double bottom = top;
        for (int i = next; i < end; i++) {
            Slice slice = slices.get(i);
            if (i > next) {
                slice.above().drawing().draw(sheet, x, y);
                y += slice.gap();
            }
            drawExcept(slice.backdrops(), sheet, open, bottom);
            for (Backdrop backdrop : slice.backdrops()) {
                open.putIfAbsent(backdrop, y);
            }
            slice.drawing().draw(sheet, x, y);
            y += slice.height();
            bottom = y;
        }
        drawExcept(List.of(), sheet, open, bottom);
        next = end;
        return bottom - top;
    }

    /** Draws the backdrops that end here, and keeps open those that go on. */
    private void drawExcept(List<Backdrop> goingOn, Sheet sheet, Map<Backdrop, Double> open, double bottom) {
        open.entrySet().removeIf(entry -> {
            boolean ends = !goingOn.contains(entry.getKey());
            if (ends) {
                entry.getKey().draw(sheet, x, entry.getValue(), bottom);
            }
            return ends;
        });
    }
}
