package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.theme.TextSize;

/**
 * The lanes of a scale with the lines of their names, and where the axis stands.
 *
 * @param lanes from top to bottom
 * @param left where the axis begins, from the left edge of the column
 * @param right where it ends
 * @param above whether names stand above their lanes and not beside them
 */
record ScaleLanes(Element chart, Setting setting, List<Lane> lanes, double left, double right, boolean above) {

    private static final double NAMES = 60;
    private static final double WIDEST_NAMES = 90;
    private static final double AFTER_NAME = 8;
    private static final double EDGE = 10;
    private static final double LANE = 16;
    private static final double BASE_TO_END = 29;

    /** A person's lane and the lines of the name. */
    record Lane(ScaleChart.Lane lane, List<TextLine> name) {}

    static ScaleLanes of(Element chart, Setting setting, double width) {
        List<StyledRun> runs =
                setting.ascription().spoken(chart, setting.palette().ink());
        List<ScaleChart.Lane> lanes = ((ScaleChart) chart.part()).lanes();
        double widest = 0;
        for (StyledRun name : runs.subList(0, lanes.size())) {
            widest = Math.max(
                    widest,
                    setting.widths()
                            .width(name.text(), name.face(), size(setting).size()));
        }
        double names =
                Math.max(setting.lengths().of(NAMES), widest + setting.lengths().of(AFTER_NAME));
        boolean above = names > setting.lengths().of(WIDEST_NAMES);
        double left = above ? setting.lengths().of(EDGE) : names;
        List<Lane> measured = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            measured.add(new Lane(lanes.get(i), setting.lines(List.of(runs.get(i)), size(setting), width)));
        }
        return new ScaleLanes(
                chart, setting, measured, left, width - setting.lengths().of(EDGE), above);
    }

    static TextSize size(Setting setting) {
        return setting.type().body();
    }

    /** The numbers under the axis, which follow the names in the words of the chart. */
    List<StyledRun> numbers() {
        List<StyledRun> runs =
                setting.ascription().spoken(chart, setting.palette().ink());
        return runs.subList(((ScaleChart) chart.part()).lanes().size(), runs.size());
    }

    /** The height under the last lane. */
    double axisHeight() {
        return setting.lengths().of(BASE_TO_END);
    }

    double laneHeight() {
        return setting.lengths().of(LANE);
    }

    double height(Lane lane) {
        double name = lane.name.size() * size(setting).leading();
        if (above) {
            return name + laneHeight();
        }
        return lane.name.size() > 1 ? name : laneHeight();
    }

    /** The middle of the mark of a lane, from its top. */
    double middle(Lane lane) {
        return above ? height(lane) - laneHeight() / 2 : laneHeight() / 2;
    }

    /** The height of all lanes; without any there is one to draw in by hand. */
    double height() {
        return lanes.isEmpty()
                ? laneHeight()
                : lanes.stream().mapToDouble(this::height).sum();
    }

    /** Up to which lane this room goes; one at least. */
    int fitting(int from, double room) {
        double height = 0;
        int to = from;
        while (to < lanes.size() && (to == from || height + height(lanes.get(to)) <= room)) {
            height += height(lanes.get(to));
            to++;
        }
        return to;
    }

    ScaleLanes part(int from, int to) {
        return new ScaleLanes(chart, setting, lanes.subList(from, to), left, right, above);
    }
}
