package org.threecolumns.pdf.internal.layout;

import org.threecolumns.pdf.plan.Panel;
import org.threecolumns.pdf.plan.Sign;

/** Measures blocks on one ground, with a bar at its side that grows with the weight of its sign. */
record PanelMeasurer(ContentMeasurer measurer, Panel panel) {

    private static final double PADDING = 9.5;
    private static final double SIDE = 12;
    private static final double BESIDE_SIGN = 47;
    private static final double SIGN = 19;
    private static final double SIGN_AT = 20.5;

    void measure(Element element, ColumnBuilder into, double x) {
        Setting setting = measurer.setting();
        Lengths lengths = setting.lengths();
        double left = lengths.of(panel.sign().isPresent() ? BESIDE_SIGN : SIDE);
        int from = into.size();
        into.begin(
                new Backdrop(x, measurer.width(), setting.palette().tint(panel.accent()), Owner.Artifact.BACKGROUND));
        panel.sign().ifPresent(sign -> into.begin(bar(sign, x)));
        into.add(lengths.of(PADDING), 0, Drawing.NOTHING);
        int first = into.size();
        measurer.narrowedBy(left + lengths.of(SIDE), Gaps.APART).measure(element.elements(), into, x + left);
        if (into.size() > first) {
            panel.sign().ifPresent(sign -> into.decorate(first, drawing(sign).at(x + lengths.of(SIGN_AT))));
        }
        into.add(lengths.of(PADDING), 0, Drawing.NOTHING);
        panel.sign().ifPresent(sign -> into.endBackdrop());
        into.endBackdrop();
        if (into.heightFrom(from) <= measurer.highest()) {
            into.keepWhole(from);
        }
    }

    private Backdrop bar(Sign sign, double x) {
        double width = measurer.setting().lengths().of(weight(sign));
        return new Backdrop(x, width, measurer.setting().palette().accent(sign.accent()), Owner.Artifact.DECORATION);
    }

    private static double weight(Sign sign) {
        return switch (sign) {
            case TICK, RING -> 3.5;
            case WARNING -> 7;
            case STOP -> 10.5;
        };
    }

    /** The sign in the middle of the first line, which is best a heading. */
    private Drawing drawing(Sign sign) {
        Setting setting = measurer.setting();
        double side = setting.lengths().of(SIGN);
        SignDrawing drawing = new SignDrawing(sign, setting.palette().accent(sign.accent()), side);
        double lower = (setting.type().section().leading() - side) / 2;
        return (sheet, x, y) -> drawing.draw(sheet, x, y + lower);
    }
}
