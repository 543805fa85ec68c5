package org.threecolumns.pdf.internal.layout;

import java.util.Optional;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.ItemList;
import org.threecolumns.pdf.theme.Colour;

/** Measures the entries of a list, each of which stays together as far as a column allows. */
record ItemMeasurer(ContentMeasurer measurer, Accent accent) {

    private static final double BETWEEN = 12;
    private static final double INDENT = 24;
    private static final double BOX = 13;
    private static final double BOX_LINE = 1.25;

    void measure(Element list, ItemList.Marker marker, ColumnBuilder into, double x) {
        boolean ticked = marker == ItemList.Marker.TICK_BOX;
        double indent = ticked ? measurer.setting().lengths().of(INDENT) : 0;
        ContentMeasurer inside = measurer.narrowedBy(indent, Gaps.CLOSE);
        boolean first = true;
        for (Element item : list.elements()) {
            if (!first) {
                into.between(measurer.setting().lengths().of(BETWEEN), Hold.FREELY);
            }
            int from = into.size();
            inside.measure(item.elements(), into, x + indent);
            // An entry of nothing but dividers leaves nothing to tick.
            if (ticked && into.size() > from) {
                into.decorate(from, box().at(x));
            }
            keepTogether(into, from, ticked);
            first = false;
        }
    }

    private static void keepTogether(ColumnBuilder into, int from, boolean whole) {
        for (int i = from + 1; i < into.size(); i++) {
            into.narrow(i, whole ? Hold.NEVER : Hold.AT_NEED);
        }
        into.unbreakableEdges(from, into.size(), ContentMeasurer.KEPT_LINES);
    }

    private Drawing box() {
        Lengths lengths = measurer.setting().lengths();
        Colour colour = measurer.setting().palette().accent(accent);
        double side = lengths.of(BOX) - lengths.of(BOX_LINE);
        double middle = measurer.setting().type().body().leading() / 2;
        return (sheet, x, y) -> {
            Box box = new Box(x + lengths.of(BOX_LINE) / 2, y + middle - side / 2, side, side);
            sheet.add(new Ink.Polygon(
                    Owner.Artifact.DECORATION,
                    box.corners(),
                    Optional.empty(),
                    Optional.of(new Stroke(colour, lengths.of(BOX_LINE)))));
        };
    }
}
