package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.Row;

/** Places a section on pages with three columns: the questions on every page, row under row, nothing pulled up beside another. */
record SectionPlacer(Paper paper, Setting setting) {

    void place(Element section) {
        List<Element> rows = section.elements();
        List<Element> firstCells = rows.get(0).elements();
        CellMeasurer unheaded = new CellMeasurer(setting, paper.highest());
        List<HeadLook> heads = firstCells.stream()
                .map(unheaded::head)
                .flatMap(Optional::stream)
                .toList();
        double headHeight = heads.stream().mapToDouble(HeadLook::height).max().orElse(0);
        requireRoom(headHeight);
        CellMeasurer cells = new CellMeasurer(setting, paper.highest() - headHeight);
        List<RowUnderHeads> measured = new ArrayList<>();
        for (Element row : rows) {
            measured.add(RowUnderHeads.of(row, cells));
        }
        begin(heads, again(firstCells, cells), headHeight, measured.get(0));
        measured.forEach(row -> row.place(paper, setting));
        paper.endHead();
    }

    private void requireRoom(double headHeight) {
        if (headHeight > paper.highest() / 2) {
            throw new IllegalArgumentException("questions over columns: higher than half a page; a few lines expected");
        }
    }

    private Paper.RunningHead again(List<Element> firstCells, CellMeasurer cells) {
        List<HeadLook> questions = new ArrayList<>();
        for (Element cell : firstCells) {
            ((Cell) cell.part())
                    .head()
                    .ifPresent(head -> questions.add(HeadLook.again(head, cells.place(cell), setting)));
        }
        return new Paper.RunningHead(questions);
    }

    /** Draws the questions where something of the first row still fits under them. */
    private void begin(List<HeadLook> heads, Paper.RunningHead running, double headHeight, RowUnderHeads first) {
        double gap = setting.lengths().betweenRows();
        double third = (paper.highest() - headHeight) / 3;
        if (!paper.isFresh() && paper.room(gap) < headHeight + first.leastHeight(third)) {
            paper.turn();
        }
        double top = paper.below(gap);
        heads.forEach(head -> head.draw(paper.sheet(), 0, top));
        paper.headTo(top + headHeight, running);
    }

    /** A measured row, which knows how it is placed. */
    private record RowUnderHeads(List<Column> plain, List<BandCell> band) {

        static RowUnderHeads of(Element row, CellMeasurer cells) {
            List<Element> parts = row.elements();
            return ((Row) row.part()).kind() == Row.Kind.BAND
                    ? new RowUnderHeads(
                            List.of(), parts.stream().map(cells::band).toList())
                    : new RowUnderHeads(
                            parts.stream()
                                    .map(cell -> cells.plain(cell, Optional.empty()))
                                    .toList(),
                            List.of());
        }

        double leastHeight(double third) {
            return plain.stream()
                    .mapToDouble(column -> column.leastHeight(third))
                    .max()
                    .orElse(third);
        }

        void place(Paper paper, Setting setting) {
            if (band.isEmpty()) {
                new RowPlacer(paper).place(plain, setting.lengths().betweenRows());
            } else {
                new BandPlacer(paper, setting).place(band);
            }
        }
    }
}
