package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.plan.CardList;

/** Measures entries of two sides under each other, each of which stays whole as far as a page allows. */
record CardMeasurer(ContentMeasurer measurer, CardList list) {

    private static final double PADDING = 7.5;
    private static final double BETWEEN = 3;

    void measure(Element element, ColumnBuilder into, double x) {
        List<CardLabel> labels = element.elements().stream()
                .map(card -> CardLabel.of(card, measurer.setting()))
                .toList();
        double indent = labels.stream().mapToDouble(CardLabel::room).max().orElse(0);
        ContentMeasurer inside = measurer.narrowedBy(indent, Gaps.CLOSE);
        CardColumns columns = CardColumns.of(element.elements(), list.wider(), inside, measurer.width());
        for (int at = 0; at < labels.size(); at++) {
            if (at > 0) {
                into.between(list.ruled() ? 0 : length(BETWEEN), Hold.FREELY);
            }
            int from = into.size();
            CardBody body = new CardBody(sides(element.elements().get(at)), columns, inside);
            card(labels.get(at), body, into, x, indent);
            if (into.heightFrom(from) <= measurer.highest()) {
                into.keepWhole(from);
            }
        }
        if (list.ruled()) {
            into.add(0, 0, hairline().at(x));
        }
    }

    private void card(CardLabel label, CardBody body, ColumnBuilder into, double x, double indent) {
        if (list.ruled()) {
            into.add(length(PADDING), 0, hairline().at(x));
        }
        int first = into.size();
        double drop = body.addTo(into, x + indent);
        // An entry of nothing but dividers has no line for a label to stand beside.
        if (into.size() > first) {
            into.decorate(first, (sheet, left, y) -> label.draw(sheet, left + x, y + drop));
        } else {
            into.add(measurer.setting().type().body().leading(), 1, label.at(x));
        }
        if (list.ruled()) {
            into.add(length(PADDING), 0, Drawing.NOTHING);
        }
    }

    private static Element sides(Element card) {
        return card.elements().get(card.elements().size() - 1);
    }

    private Drawing hairline() {
        return RuledLines.hairline(measurer.setting().palette().hairline(), measurer.width());
    }

    private double length(double points) {
        return measurer.setting().lengths().of(points);
    }
}
