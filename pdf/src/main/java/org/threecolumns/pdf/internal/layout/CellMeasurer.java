package org.threecolumns.pdf.internal.layout;

import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ColumnHead;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.theme.PageGeometry;

/** Measures the cells of a row, each in its own column. */
record CellMeasurer(Setting setting, double highest) {

    PageGeometry.Column place(Element cell) {
        Cell part = (Cell) cell.part();
        return setting.geometry().place(part.column(), part.span());
    }

    /** The question over a cell of the first row. */
    Optional<HeadLook> head(Element cell) {
        return cell.elements().stream()
                .filter(element -> element.part() instanceof ColumnHead)
                .map(element -> HeadLook.of(element, place(cell), setting))
                .findFirst();
    }

    /** A cell that only stands beside others, under a question if it is given. */
    Column plain(Element cell, Optional<HeadLook> under) {
        ColumnBuilder builder = new ColumnBuilder();
        under.ifPresent(head -> head.addTo(builder));
        int from = builder.size();
        content(place(cell), highest).measure(contents(cell), builder, 0);
        if (under.isPresent()) {
            builder.keepWithNext(from, ContentMeasurer.KEPT_LINES);
        }
        return new Column(builder.build(), place(cell).x());
    }

    /** A cell of a band; its first block is the numbered heading. */
    BandCell band(Element cell) {
        List<Element> contents = contents(cell);
        Element first = contents.get(0);
        PageGeometry.Column place = place(cell);
        NumberedLabel label = NumberedLabel.of(first, setting, place.width());
        ColumnBuilder builder = new ColumnBuilder();
        builder.add(label.rest(), setting.lengths().besideCircle());
        builder.between(0, Hold.NEVER);
        content(place, highest - BandPlacer.mostAround(setting))
                .measure(contents.subList(1, contents.size()), builder, 0);
        return new BandCell(
                place,
                ((Cell) cell.part()).tint(),
                label,
                NumberedLabel.again((Heading) first.part(), setting, place.width()),
                Headline.of(first),
                new Column(builder.build(), place.x()));
    }

    private static List<Element> contents(Element cell) {
        return cell.elements().stream()
                .filter(element -> !(element.part() instanceof ColumnHead))
                .toList();
    }

    private ContentMeasurer content(PageGeometry.Column place, double room) {
        return new ContentMeasurer(setting, Gaps.APART, place.width(), room);
    }
}
