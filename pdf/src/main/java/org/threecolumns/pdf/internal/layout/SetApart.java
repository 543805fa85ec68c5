package org.threecolumns.pdf.internal.layout;

import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.theme.Colour;

/** Words that are set apart from the text around them: by a bar at their side, or by a tint behind them. */
final class SetApart {

    private static final double BAR = 3;
    private static final double BESIDE_BAR = 11;
    private static final double PADDING = 7;
    private static final double PARAPHRASE_PADDING = 6;
    private static final double TAIL = 10;

    /** Above so many lines a text that is set apart may be cut like any other. */
    private static final int LONG = 12;

    private SetApart() {}

    static void view(Element element, ContentMeasurer measurer, ColumnBuilder into, double x) {
        Lengths lengths = measurer.setting().lengths();
        double indent = lengths.of(BESIDE_BAR);
        into.begin(new Backdrop(x, lengths.of(BAR), measurer.setting().palette().muted(), Owner.Artifact.DECORATION));
        lines(body(element, measurer, measurer.width() - indent), into, x + indent);
        into.endBackdrop();
    }

    static void childSaid(Element element, Accent accent, ContentMeasurer measurer, ColumnBuilder into, double x) {
        double padding = measurer.setting().lengths().of(PARAPHRASE_PADDING);
        into.begin(tint(accent, measurer, x));
        into.add(padding, 0, Drawing.NOTHING);
        lines(body(element, measurer, measurer.width()), into, x);
        into.add(padding, 0, Drawing.NOTHING);
        into.endBackdrop();
    }

    static void childsWords(Element element, Accent accent, ContentMeasurer measurer, ColumnBuilder into, double x) {
        Lengths lengths = measurer.setting().lengths();
        Element words = element.elements().get(0);
        Element whose = element.elements().get(1);
        into.begin(tint(accent, measurer, x));
        into.add(lengths.of(PADDING), 0, Drawing.NOTHING);
        lines(measurer.lines(words, (Paragraph) words.part(), measurer.width()), into, x);
        Colour colour = measurer.setting().palette().tint(accent);
        into.add(lengths.of(PADDING), 0, tail(colour, lengths).at(x));
        into.endBackdrop();
        into.between(lengths.of(TAIL), Hold.NEVER);
        into.add(measurer.lines(whose, (Paragraph) whose.part(), measurer.width()), x);
    }

    private static List<TextLine> body(Element element, ContentMeasurer measurer, double room) {
        return ParagraphLook.of(Paragraph.Kind.BODY).lines(element, measurer.setting(), room);
    }

    private static void lines(List<TextLine> lines, ColumnBuilder into, double x) {
        int from = into.size();
        into.add(lines, x);
        if (lines.size() > LONG) {
            into.breakable(from, into.size(), ContentMeasurer.KEPT_LINES);
        }
    }

    private static Backdrop tint(Accent accent, ContentMeasurer measurer, double x) {
        double reach = measurer.setting().geometry().tintReach();
        return new Backdrop(
                x - reach,
                measurer.width() + 2 * reach,
                measurer.setting().palette().tint(accent),
                Owner.Artifact.BACKGROUND);
    }

    /** The tail hangs below the tint, into the space that is kept free there. */
    private static Drawing tail(Colour colour, Lengths lengths) {
        return (sheet, x, y) -> {
            double top = y + lengths.of(PADDING);
            List<Point> corners = List.of(
                    new Point(x + lengths.of(8), top),
                    new Point(x + lengths.of(24), top),
                    new Point(x + lengths.of(8), top + lengths.of(9)));
            sheet.add(new Ink.Polygon(Owner.Artifact.BACKGROUND, corners, Optional.of(colour), Optional.empty()));
        };
    }
}
