package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.plan.ColumnHead;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.PageGeometry;

/**
 * The question over a column with the bar above it.
 *
 * @param spoken whether these are the words that are spoken, and not a repetition
 */
record HeadLook(
        PageGeometry.Column place,
        List<TextLine> lines,
        Colour accent,
        Drawing headline,
        boolean spoken,
        Lengths lengths)
        implements Drawing {

    private static final double BAR = 4;
    private static final double BELOW_BAR = 6;
    private static final double BELOW = 8;

    /** The question where it first stands in its section. */
    static HeadLook of(Element head, PageGeometry.Column place, Setting setting) {
        ColumnHead words = (ColumnHead) head.part();
        if (words.repeated()) {
            return again(words, place, setting);
        }
        Colour accent = setting.palette().accent(words.accent());
        List<StyledRun> runs = setting.ascription().bold(head, accent);
        return new HeadLook(place, lines(runs, place, setting), accent, Headline.of(head), true, setting.lengths());
    }

    /** The question drawn again. */
    static HeadLook again(ColumnHead words, PageGeometry.Column place, Setting setting) {
        Colour accent = setting.palette().accent(words.accent());
        List<StyledRun> runs = setting.ascription().again(words.words(), accent);
        return new HeadLook(place, lines(runs, place, setting), accent, NOTHING, false, setting.lengths());
    }

    private static List<TextLine> lines(List<StyledRun> runs, PageGeometry.Column place, Setting setting) {
        return setting.lines(runs, setting.type().question(), place.width());
    }

    /** Whether the column that begins here stands under it. */
    boolean isOver(double x) {
        return place.x() <= x && x < place.right();
    }

    double barHeight() {
        return lengths.of(BAR + BELOW_BAR);
    }

    double below() {
        return lengths.of(BELOW);
    }

    /** From the top of the bar to where the first row begins. */
    double height() {
        return barHeight() + lines.stream().mapToDouble(TextLine::height).sum() + below();
    }

    /** The bar alone. */
    void drawBar(Sheet sheet, double x, double y) {
        Owner owner = spoken ? Owner.Artifact.DECORATION : Owner.Artifact.PAGE_HEADER;
        sheet.add(new Ink.Area(owner, new Box(x, y, place.width(), lengths.of(BAR)), accent));
        headline.draw(sheet, x, y);
    }

    /** Draws itself in its column; only the height counts. */
    @Override
    public void draw(Sheet sheet, double x, double y) {
        drawBar(sheet, place.x(), y);
        double top = y + barHeight();
        for (TextLine line : lines) {
            line.draw(sheet, place.x(), top);
            top += line.height();
        }
    }

    /** Adds itself to the top of a column. */
    void addTo(ColumnBuilder into) {
        into.add(barHeight(), 0, this::drawBar);
        into.add(lines, 0);
        into.between(below(), Hold.NEVER);
    }
}
