package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.CardSides;
import org.threecolumns.pdf.plan.Paragraph;

/**
 * How wide the two sides of the entries of one list are, the same for all of them.
 *
 * @param beside whether the sides stand beside each other
 * @param first the width of the first side
 * @param second the width of the second side
 */
record CardColumns(boolean beside, double first, double second) {

    /** Below these widths, drawn up for text of 12 points, the sides stand under each other. */
    private static final double LEAST_FOR_NOTE = 350;

    private static final double LEAST_FOR_NAME = 250;

    private static final double GAP = 17;
    private static final double NOTE = 0.29;
    private static final double SHORT_NAME = 0.256;
    private static final double LONG_NAME = 0.4;

    /** The columns of these entries; {@code whole} is how wide the list is with the labels before its entries. */
    static CardColumns of(List<Element> cards, CardList.Wider wider, ContentMeasurer inside, double whole) {
        Lengths lengths = inside.setting().lengths();
        boolean note = wider == CardList.Wider.FIRST;
        if (whole < lengths.of(note ? LEAST_FOR_NOTE : LEAST_FOR_NAME)) {
            return new CardColumns(false, inside.width(), inside.width());
        }
        double gap = lengths.of(GAP);
        double first = note
                ? inside.width() * (1 - NOTE) - gap
                : Math.min(Math.max(longest(cards, inside), inside.width() * SHORT_NAME), inside.width() * LONG_NAME);
        return new CardColumns(true, first, inside.width() - first - gap);
    }

    /** Where the second side begins. */
    double secondAt(ContentMeasurer inside) {
        return inside.width() - second;
    }

    private static double longest(List<Element> cards, ContentMeasurer inside) {
        return cards.stream()
                .map(card -> card.elements().get(card.elements().size() - 1))
                .flatMap(sides -> sides
                        .elements()
                        .subList(0, ((CardSides) sides.part()).first().size())
                        .stream())
                .filter(element -> element.part() instanceof Paragraph)
                .flatMap(element -> inside.lines(element, (Paragraph) element.part(), Double.MAX_VALUE).stream())
                .mapToDouble(TextLine::width)
                .max()
                .orElse(0);
    }
}
