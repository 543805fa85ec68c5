package org.threecolumns.pdf.internal.layout;

import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.Face;
import org.threecolumns.pdf.theme.TextSize;

/**
 * A number in a filled circle with words beside it. Very long words go on below, as lines of their own ({@link #rest}).
 *
 * @param number the number in its circle
 * @param lines the words beside it
 * @param rest the lines for which there is no room beside it
 * @param setting how large everything is
 */
record NumberedLabel(StyledRun number, List<TextLine> lines, List<TextLine> rest, Setting setting) implements Drawing {

    private static final int MOST_LINES = 4;
    private static final double NUMBER_SIZE = 14.5;

    static NumberedLabel of(Element element, Setting setting, double width) {
        Heading heading = (Heading) element.part();
        Colour accent = setting.palette().accent(heading.accent());
        return of(setting.ascription().bold(element, accent), setting, width);
    }

    /** The same label where it is drawn again and not spoken. */
    static NumberedLabel again(Heading heading, Setting setting, double width) {
        Colour accent = setting.palette().accent(heading.accent());
        NumberedLabel label = of(setting.ascription().again(heading.runs(), accent), setting, width);
        return new NumberedLabel(label.number, label.lines, List.of(), setting);
    }

    private static NumberedLabel of(List<StyledRun> runs, Setting setting, double width) {
        List<StyledRun> words = runs.subList(1, runs.size());
        List<TextLine> lines = setting.lines(
                words, setting.type().section(), width - setting.lengths().besideCircle());
        int beside = Math.min(MOST_LINES, lines.size());
        return new NumberedLabel(runs.get(0), lines.subList(0, beside), lines.subList(beside, lines.size()), setting);
    }

    double height() {
        return height(Math.max(1, lines.size()), setting);
    }

    static double mostHeight(Setting setting) {
        return height(MOST_LINES, setting);
    }

    private static double height(int lines, Setting setting) {
        return setting.lengths().numberRow()
                + (lines - 1) * setting.type().section().leading();
    }

    /** From the left edge to the end of the first line. */
    double firstLineEnd() {
        return setting.lengths().besideCircle()
                + (lines.isEmpty() ? 0 : lines.get(0).width());
    }

    /** The middle of the circle, from the top. */
    double middle() {
        return setting.lengths().numberRow() / 2;
    }

    @Override
    public void draw(Sheet sheet, double x, double y) {
        double radius = setting.lengths().circle() / 2;
        Point centre = new Point(x + radius, y + middle());
        sheet.add(new Ink.Disc(
                Owner.Artifact.DECORATION, centre, radius, Optional.of(number.colour()), Optional.empty()));
        drawNumber(sheet, centre, radius);
        double top = y + middle() - setting.type().section().leading() / 2;
        for (TextLine line : lines) {
            line.draw(sheet, x + setting.lengths().besideCircle(), top);
            top += line.height();
        }
    }

    private void drawNumber(Sheet sheet, Point centre, double radius) {
        double size = setting.lengths().of(NUMBER_SIZE);
        if (width(size) > 1.7 * radius) {
            size = TextSize.SMALLEST;
        }
        sheet.add(new Ink.Words(
                number.owner(),
                number.text(),
                Face.BOLD,
                size,
                Colour.WHITE,
                centre.x() - width(size) / 2,
                centre.y() + 0.36 * size,
                width(size)));
    }

    private double width(double size) {
        return setting.widths().width(number.text(), Face.BOLD, size);
    }
}
