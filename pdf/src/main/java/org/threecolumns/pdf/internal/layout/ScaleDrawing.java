package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.TextSize;

/** Draws a scale: a lane with a mark for each person, the axis below, never an average. */
record ScaleDrawing(ScaleChart chart, ScaleLanes lanes, boolean spokenNumbers) implements Drawing {

    private static final double BELOW_LANES = 4;
    private static final double NUMBERS = 18;
    private static final double TICK = 5;
    private static final double BASE_LINE = 2;
    private static final double UPRIGHT = 1.5;
    private static final double HAIRLINE = 0.75;
    private static final double MARK = 5.5;
    private static final double RANGE_LINE = 2.5;

    double height() {
        return lanes.height() + lanes.axisHeight();
    }

    @Override
    public void draw(Sheet sheet, double x, double y) {
        double base = y + lanes.height() + length(BELOW_LANES);
        grid(sheet, x, y, base);
        double top = y;
        for (ScaleLanes.Lane lane : lanes.lanes()) {
            name(sheet, lane, x, top);
            mark(sheet, lane.lane(), x, top + lanes.middle(lane));
            top += lanes.height(lane);
        }
        numbers(sheet, x, base);
    }

    private void grid(Sheet sheet, double x, double top, double base) {
        for (int tick : chart.ticks()) {
            boolean end = tick == chart.min() || tick == chart.max();
            Stroke stroke = end ? new Stroke(umber(), UPRIGHT) : new Stroke(hairline(), HAIRLINE);
            line(sheet, new Point(at(x, tick), top), new Point(at(x, tick), base), stroke);
            line(
                    sheet,
                    new Point(at(x, tick), base),
                    new Point(at(x, tick), base + length(TICK)),
                    new Stroke(umber(), HAIRLINE));
        }
        line(
                sheet,
                new Point(x + lanes.left() - UPRIGHT / 2, base),
                new Point(x + lanes.right() + UPRIGHT / 2, base),
                new Stroke(umber(), BASE_LINE));
    }

    private void numbers(Sheet sheet, double x, double base) {
        TextSize size = lanes.setting().type().small();
        List<StyledRun> numbers = lanes.numbers();
        for (int i = 0; i < numbers.size(); i++) {
            StyledRun number = numbers.get(i);
            double width = lanes.setting().widths().width(number.text(), number.face(), size.size());
            sheet.add(new Ink.Words(
                    spokenNumbers ? number.owner() : Owner.Artifact.DECORATION,
                    number.text(),
                    number.face(),
                    size.size(),
                    number.colour(),
                    at(x, chart.ticks().get(i)) - width / 2,
                    base + length(NUMBERS),
                    width));
        }
    }

    private void name(Sheet sheet, ScaleLanes.Lane lane, double x, double top) {
        double leading = ScaleLanes.size(lanes.setting()).leading();
        double y = lanes.above() ? top : top + (lanes.laneHeight() - leading) / 2;
        for (TextLine line : lane.name()) {
            line.draw(sheet, x, y);
            y += leading;
        }
    }

    private void mark(Sheet sheet, ScaleChart.Lane lane, double x, double y) {
        Point low = new Point(at(x, lane.low()), y);
        Point high = new Point(at(x, lane.high()), y);
        if (lane.isRange()) {
            line(sheet, low, high, new Stroke(umber(), RANGE_LINE));
            sheet.add(MarkShape.mark(owner(), lane.shape(), high, length(MARK), umber()));
        }
        sheet.add(MarkShape.mark(owner(), lane.shape(), low, length(MARK), umber()));
    }

    private void line(Sheet sheet, Point from, Point to, Stroke stroke) {
        sheet.add(new Ink.Line(owner(), from, to, stroke));
    }

    private double at(double x, double value) {
        double share = (value - chart.min()) / (chart.max() - chart.min());
        return x + lanes.left() + share * (lanes.right() - lanes.left());
    }

    private Owner owner() {
        return new Owner.Spoken(lanes.chart().number(), 0);
    }

    private Colour umber() {
        return lanes.setting().palette().accent(Accent.SCALE);
    }

    private Colour hairline() {
        return lanes.setting().palette().hairline();
    }

    private double length(double points) {
        return lanes.setting().lengths().of(points);
    }
}
