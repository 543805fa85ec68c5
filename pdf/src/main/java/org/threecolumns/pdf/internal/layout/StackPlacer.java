package org.threecolumns.pdf.internal.layout;

import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ColumnHead;
import org.threecolumns.pdf.plan.Row;

/** Places a section on pages with one column: cell under cell in spoken order, each part of a band with its number and label. */
final class StackPlacer {

    private final Paper paper;
    private final Setting setting;
    private Optional<ColumnHead> shown = Optional.empty();

    StackPlacer(Paper paper, Setting setting) {
        this.paper = paper;
        this.setting = setting;
    }

    void place(Element section) {
        CellMeasurer cells = new CellMeasurer(setting, paper.highest());
        List<Element> firstCells = section.elements().get(0).elements();
        for (Element row : section.elements()) {
            boolean band = ((Row) row.part()).kind() == Row.Kind.BAND;
            for (Element cell : row.elements()) {
                place(cell, band, firstCells, cells);
            }
        }
    }

    private void place(Element cell, boolean band, List<Element> firstCells, CellMeasurer cells) {
        Optional<HeadLook> head = head(cell, band, firstCells, cells);
        if (band) {
            head.ifPresent(this::alone);
            new BandPlacer(paper, setting).place(List.of(cells.band(cell)));
            shown = Optional.empty();
        } else {
            Column column = cells.plain(cell, head);
            if (!column.isDone()) {
                new RowPlacer(paper).place(List.of(column), setting.lengths().betweenRows());
            }
        }
    }

    private void alone(HeadLook head) {
        ColumnBuilder builder = new ColumnBuilder();
        head.addTo(builder);
        Column column = new Column(builder.build(), setting.geometry().whole().x());
        if (!paper.isFresh() && paper.room(setting.lengths().betweenRows()) < head.height() + paper.third()) {
            paper.turn();
        }
        new RowPlacer(paper).place(List.of(column), setting.lengths().betweenRows());
    }

    /** The question is spoken where it first stands; it is drawn again where the reader comes back to its column. */
    private Optional<HeadLook> head(Element cell, boolean band, List<Element> firstCells, CellMeasurer cells) {
        Cell part = (Cell) cell.part();
        Optional<ColumnHead> question = part.head().or(() -> questionOver(part, firstCells));
        boolean needed = part.head().filter(ColumnHead::spoken).isPresent()
                || (!band && !part.content().isEmpty() && !question.equals(shown));
        if (!needed) {
            return Optional.empty();
        }
        shown = question;
        return part.head().isPresent()
                ? cells.head(cell)
                : question.map(words -> HeadLook.again(words, cells.place(cell), setting));
    }

    private static Optional<ColumnHead> questionOver(Cell cell, List<Element> firstCells) {
        return firstCells.stream()
                .map(element -> (Cell) element.part())
                .filter(first -> first.column() <= cell.column() && cell.column() < first.column() + first.span())
                .findFirst()
                .flatMap(Cell::head);
    }
}
