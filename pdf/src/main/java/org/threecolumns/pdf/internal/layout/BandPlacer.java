package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.theme.PageGeometry;

/**
 * Places cells that answer each other: one row, tints of equal height, circles with the same number joined by a line. A band
 * that fits a page is never cut; where a taller one runs on, each unfinished cell begins with its number and label again.
 */
record BandPlacer(Paper paper, Setting setting) {

    private static final double ABOVE_LABEL = 6;
    private static final double BELOW_LABEL = 4;
    private static final double BELOW = 10;
    private static final double LINE_GAP = 8;
    private static final double LINE = 1.5;

    /** The most that labels and paddings ever take from the height of a page. */
    static double mostAround(Setting setting) {
        return setting.lengths().of(ABOVE_LABEL + BELOW_LABEL + BELOW) + NumberedLabel.mostHeight(setting);
    }

    void place(List<BandCell> cells) {
        double gap = setting.lengths().aboveBand();
        if (!paper.isFresh() && movesOn(cells, paper.room(gap))) {
            paper.turn();
        }
        List<BandCell> open = cells;
        boolean first = true;
        while (!open.isEmpty()) {
            if (!paper.isFresh() && !begins(open, paper.room(gap))) {
                paper.turn();
            }
            part(open, first, paper.below(gap));
            open = open.stream().filter(cell -> !cell.content().isDone()).toList();
            first = false;
            if (!open.isEmpty()) {
                paper.turn();
            }
        }
    }

    /** Whether the band is better begun on the next page. */
    private boolean movesOn(List<BandCell> cells, double room) {
        double height = around(cells, true) + highest(cells);
        if (height <= room) {
            return false;
        }
        boolean fitsPage = height <= paper.highest();
        return room <= paper.third() || (fitsPage && !setting.geometry().isOneColumn());
    }

    /** Whether every cell can place something in this room. */
    private boolean begins(List<BandCell> open, double room) {
        double inside = room - around(open, true);
        return open.stream()
                .allMatch(cell -> cell.content().isDone() || cell.content().leastHeight(paper.third()) <= inside);
    }

    private static double highest(List<BandCell> cells) {
        return cells.stream().mapToDouble(cell -> cell.content().height()).max().orElse(0);
    }

    /** The height of labels and paddings. */
    private double around(List<BandCell> cells, boolean first) {
        return length(ABOVE_LABEL + BELOW_LABEL + BELOW) + labels(cells, first);
    }

    private static double labels(List<BandCell> cells, boolean first) {
        return cells.stream()
                .mapToDouble(cell -> label(cell, first).height())
                .max()
                .orElse(0);
    }

    private static NumberedLabel label(BandCell cell, boolean first) {
        return first ? cell.label() : cell.again();
    }

    private void part(List<BandCell> cells, boolean first, double top) {
        double labelTop = top + length(ABOVE_LABEL);
        double contentTop = labelTop + labels(cells, first) + length(BELOW_LABEL);
        double room = paper.bottom() - length(BELOW) - contentTop;
        double end = contentTop - length(BELOW_LABEL);
        for (BandCell cell : cells) {
            paper.use(cell.place().x());
            drawLabel(cell, first, labelTop);
            if (!cell.content().isDone()) {
                int to = cell.content().fit(room, paper.third(), paper.isFresh());
                end = Math.max(end, contentTop + cell.content().draw(paper.sheet(), to, contentTop));
            }
        }
        double bottom = end + length(BELOW);
        cells.forEach(cell -> tint(cell, top, bottom));
        join(cells, first, labelTop);
        paper.fillTo(bottom);
    }

    private void drawLabel(BandCell cell, boolean first, double top) {
        if (first) {
            cell.headline().draw(paper.sheet(), cell.place().x(), top);
        }
        label(cell, first).draw(paper.sheet(), cell.place().x(), top);
    }

    private void tint(BandCell cell, double top, double bottom) {
        if (cell.tint() != Accent.NONE) {
            double reach = setting.geometry().tintReach();
            PageGeometry.Column place = cell.place();
            Box box = new Box(place.x() - reach, top, place.width() + 2 * reach, bottom - top);
            paper.sheet().ground(box, setting.palette().tint(cell.tint()));
        }
    }

    /** One line from label to circle, so that the row is read as one even without colour and from across a table. */
    private void join(List<BandCell> cells, boolean first, double labelTop) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            NumberedLabel label = label(cells.get(i), first);
            double from = cells.get(i).place().x() + label.firstLineEnd() + length(LINE_GAP);
            double to = cells.get(i + 1).place().x();
            double y = labelTop + label.middle();
            paper.sheet()
                    .add(new Ink.Line(
                            Owner.Artifact.DECORATION,
                            new Point(Math.min(from, to), y),
                            new Point(to, y),
                            new Stroke(setting.palette().muted(), length(LINE))));
        }
    }

    private double length(double points) {
        return setting.lengths().of(points);
    }
}
