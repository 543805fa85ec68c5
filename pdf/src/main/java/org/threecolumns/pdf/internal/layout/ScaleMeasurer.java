package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.ScaleChart;

/** Measures a scale: its drawing, and what its ends mean beside each other below it. */
record ScaleMeasurer(Setting setting, double width, double highest) {

    private static final double LEAST_END = 150;
    private static final double BETWEEN_ENDS = 24;

    void measure(Element figure, ColumnBuilder into, double x) {
        List<Element> parts = figure.elements();
        for (ScaleDrawing panel : panels(parts.get(0))) {
            into.add(panel.height(), ContentMeasurer.KEPT_LINES, panel.at(x));
        }
        ends(parts.subList(1, parts.size()), into, x);
    }

    /** One drawing, or several under each other if there are more lanes than a page is high. */
    private List<ScaleDrawing> panels(Element chart) {
        ScaleLanes lanes = ScaleLanes.of(chart, setting, width);
        List<ScaleDrawing> panels = new ArrayList<>();
        int from = 0;
        do {
            int to = lanes.fitting(from, highest - lanes.axisHeight());
            panels.add(new ScaleDrawing(
                    (ScaleChart) chart.part(),
                    lanes.part(from, to),
                    to == lanes.lanes().size()));
            from = to;
        } while (from < lanes.lanes().size());
        return panels;
    }

    private void ends(List<Element> ends, ColumnBuilder into, double x) {
        double gap = setting.lengths().of(BETWEEN_ENDS);
        OptionalDouble left = leftShare(ends, gap);
        if (left.isEmpty()) {
            ends.forEach(end -> into.add(lines(end, width), x));
            return;
        }
        List<TextLine> first = lines(ends.get(0), left.getAsDouble());
        List<TextLine> second = lines(ends.get(1), width - left.getAsDouble() - gap);
        double beside = left.getAsDouble() + gap;
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            Drawing drawing = at(first, i, 0).and(at(second, i, beside));
            into.add(setting.type().small().leading(), 1, drawing.at(x));
        }
    }

    private static Drawing at(List<TextLine> lines, int index, double x) {
        return index < lines.size() ? lines.get(index).at(x) : Drawing.NOTHING;
    }

    /** How wide the left of two ends is, by the length of both; empty if they stand under each other. */
    private OptionalDouble leftShare(List<Element> ends, double gap) {
        double least = setting.lengths().of(LEAST_END);
        if (ends.size() < 2 || width < 2 * least + gap) {
            return OptionalDouble.empty();
        }
        double first = length(ends.get(0));
        double share = (width - gap) * first / (first + length(ends.get(1)));
        return OptionalDouble.of(Math.min(Math.max(share, least), width - gap - least));
    }

    private static double length(Element end) {
        return end.part().runs().stream().mapToInt(run -> run.text().length()).sum();
    }

    private List<TextLine> lines(Element end, double room) {
        return ParagraphLook.of(((Paragraph) end.part()).kind()).lines(end, setting, room);
    }
}
