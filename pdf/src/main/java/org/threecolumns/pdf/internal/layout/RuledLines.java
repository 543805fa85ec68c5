package org.threecolumns.pdf.internal.layout;

import org.threecolumns.pdf.theme.Colour;

/** Lines across a column: to write on, or between two subjects. */
final class RuledLines {

    private static final double FIRST = 20;
    private static final double FURTHER = 24;
    private static final double WRITING_WIDTH = 0.75;
    private static final double HAIR_WIDTH = 0.75;

    private RuledLines() {}

    static void writing(int count, ContentMeasurer measurer, ColumnBuilder into, double x) {
        Colour colour = measurer.setting().palette().writingLine();
        for (int i = 0; i < count; i++) {
            double height = i == 0
                    ? firstHeight(measurer.setting())
                    : measurer.setting().lengths().of(FURTHER);
            into.add(
                    height,
                    1,
                    rule(new Stroke(colour, WRITING_WIDTH), measurer.width(), height)
                            .at(x));
        }
    }

    /** How far the first line to write on stands below what is above it. */
    static double firstHeight(Setting setting) {
        return setting.lengths().of(FIRST);
    }

    /** The white space between two subjects with a hairline in it; at the top of a page neither is needed. */
    static Slice.Gap divider(double above, double below, ContentMeasurer measurer, double x) {
        Drawing line = hairline(measurer.setting().palette().hairline(), measurer.width());
        return new Slice.Gap(above + HAIR_WIDTH + below, (sheet, left, y) -> line.draw(sheet, left + x, y + above));
    }

    static Drawing hairline(Colour colour, double width) {
        return rule(new Stroke(colour, HAIR_WIDTH), width, HAIR_WIDTH / 2);
    }

    private static Drawing rule(Stroke stroke, double width, double below) {
        return (sheet, x, y) -> sheet.add(new Ink.Line(
                Owner.Artifact.DECORATION, new Point(x, y + below), new Point(x + width, y + below), stroke));
    }
}
