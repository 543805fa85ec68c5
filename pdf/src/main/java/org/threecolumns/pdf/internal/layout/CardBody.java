package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.plan.CardSides;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.WritingLines;

/** The two sides of one entry: beside each other in one piece, or under each other where there is no room for that. */
record CardBody(Element sides, CardColumns columns, ContentMeasurer inside) {

    /** An entry that fills more of a page than this runs down one column, where it can be cut. */
    private static final double MOST = 0.5;

    /** Adds itself and gives how far its first line stands below its top. */
    double addTo(ColumnBuilder into, double x) {
        int split = ((CardSides) sides.part()).first().size();
        List<Element> first = sides.elements().subList(0, split);
        List<Element> second = sides.elements().subList(split, sides.elements().size());
        if (second.isEmpty() || !columns.beside()) {
            underEachOther(first, second, into, x);
            return 0;
        }
        double baseline = Math.max(baseline(first), baseline(second));
        Side left = side(first, columns.first(), baseline, x);
        Side right = side(second, columns.second(), baseline, x + columns.secondAt(inside));
        double height = Math.max(left.height(), right.height());
        if (height > MOST * inside.highest()) {
            underEachOther(first, second, into, x);
            return 0;
        }
        into.add(height, Math.max(left.lines(), right.lines()), left.and(right));
        return left.drop();
    }

    private void underEachOther(List<Element> first, List<Element> second, ColumnBuilder into, double x) {
        inside.measure(first, into, x);
        into.between(0, Hold.NEVER);
        inside.measure(second, into, x);
    }

    private Side side(List<Element> contents, double width, double baseline, double x) {
        ColumnBuilder builder = new ColumnBuilder();
        inside.narrowedBy(inside.width() - width, Gaps.CLOSE).measure(contents, builder, 0);
        return new Side(builder.build(), x, baseline - baseline(contents));
    }

    /** Where the letters of the first line stand, so that both sides and a line to write on are level. */
    private double baseline(List<Element> contents) {
        Part part = contents.get(0).part();
        if (part instanceof WritingLines) {
            return RuledLines.firstHeight(inside.setting())
                    - inside.setting().lengths().of(2);
        }
        return part instanceof Paragraph paragraph
                ? ParagraphLook.of(paragraph.kind())
                        .size(inside.setting().type())
                        .baseline()
                : inside.setting().type().body().baseline();
    }

    /** One side, measured; a column is used up when it is drawn. */
    private record Side(List<Slice> slices, double x, double drop) implements Drawing {

        double height() {
            return drop + new Column(slices, 0).height();
        }

        int lines() {
            return slices.stream().mapToInt(Slice::lines).sum();
        }

        @Override
        public void draw(Sheet sheet, double left, double y) {
            new Column(slices, left + x).draw(sheet, slices.size(), y + drop);
        }
    }
}
