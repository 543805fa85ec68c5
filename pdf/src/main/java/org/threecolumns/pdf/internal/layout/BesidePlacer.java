package org.threecolumns.pdf.internal.layout;

import java.util.List;
import org.threecolumns.pdf.plan.AnswerBack;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.TopMatter;
import org.threecolumns.pdf.theme.PageGeometry;

/** Places two groups of blocks beside each other, or under each other on pages with one column: the top and the end of a document. */
record BesidePlacer(Paper paper, Setting setting) {

    private static final double BELOW_LINE = 7;
    private static final double ABOVE_LINE = 6;

    void top(Element element) {
        int left = ((TopMatter) element.part()).left().size();
        Column first = column(element.elements().subList(0, left), Gaps.APART, 0, 1, 0);
        List<Element> right =
                element.elements().subList(left, element.elements().size());
        Column second = column(right, Gaps.APART, 1, 2, besideTitle(element));
        double gap = setting.lengths().betweenRows();
        if (setting.geometry().isOneColumn()) {
            new RowPlacer(paper).place(List.of(first), gap);
            new RowPlacer(paper).place(List.of(second), gap);
        } else {
            new RowPlacer(paper).place(List.of(first, second), gap);
        }
    }

    /** How much lower the right side begins, so that its first line is level with the title. */
    private double besideTitle(Element element) {
        boolean title = !setting.geometry().isOneColumn()
                && element.elements().stream()
                        .findFirst()
                        .filter(first -> first.part() instanceof Heading)
                        .isPresent();
        return title ? (setting.type().title().leading() - setting.type().body().leading()) / 2 : 0;
    }

    void end(Element element) {
        int left = ((AnswerBack) element.part()).left().size();
        List<Element> first = element.elements().subList(0, left);
        List<Element> second =
                element.elements().subList(left, element.elements().size());
        List<Column> columns = setting.geometry().isOneColumn()
                ? List.of(underEachOther(first, second))
                : List.of(whole(first, 0, 1), whole(second, 1, 2));
        double height = setting.lengths().of(BELOW_LINE)
                + columns.stream().mapToDouble(Column::height).max().orElse(0);
        double gap = setting.geometry().isOneColumn()
                ? setting.lengths().betweenRows()
                : setting.lengths().of(ABOVE_LINE);
        if (!paper.isFresh() && paper.room(gap) < height) {
            paper.turn();
        }
        double top = paper.below(gap);
        PageGeometry.Column all = setting.geometry().whole();
        RuledLines.hairline(setting.palette().hairline(), all.width()).draw(paper.sheet(), all.x(), top);
        paper.headTo(top + setting.lengths().of(BELOW_LINE), Paper.RunningHead.NONE);
        new RowPlacer(paper).place(columns, 0);
    }

    private Column whole(List<Element> contents, int from, int span) {
        ColumnBuilder builder = measured(contents, from, span);
        builder.keepWhole();
        return new Column(builder.build(), setting.geometry().place(from, span).x());
    }

    private Column underEachOther(List<Element> first, List<Element> second) {
        ColumnBuilder builder = measured(first, 0, 1);
        builder.between(setting.lengths().betweenRows(), Hold.NEVER);
        content(Gaps.CLOSE, 0, 1).measure(second, builder, 0);
        builder.keepWhole();
        return new Column(builder.build(), setting.geometry().whole().x());
    }

    private ColumnBuilder measured(List<Element> contents, int from, int span) {
        ColumnBuilder builder = new ColumnBuilder();
        content(Gaps.CLOSE, from, span).measure(contents, builder, 0);
        return builder;
    }

    private Column column(List<Element> contents, Gaps gaps, int from, int span, double lower) {
        ColumnBuilder builder = new ColumnBuilder();
        if (lower > 0 && !contents.isEmpty()) {
            builder.add(lower, 0, Drawing.NOTHING);
        }
        content(gaps, from, span).measure(contents, builder, 0);
        return new Column(builder.build(), setting.geometry().place(from, span).x());
    }

    private ContentMeasurer content(Gaps gaps, int from, int span) {
        return new ContentMeasurer(
                setting, gaps, setting.geometry().place(from, span).width(), paper.highest());
    }
}
