package org.threecolumns.pdf.internal.layout;

import java.util.List;

/** Places columns beside each other; each runs on over pages by itself, and what follows begins under the longest. */
record RowPlacer(Paper paper) {

    void place(List<Column> columns, double gap) {
        double top = paper.below(gap);
        while (true) {
            double end = top;
            for (Column column : columns) {
                if (!column.isDone()) {
                    int to = column.fit(paper.bottom() - top, paper.mostEmpty(), paper.isFresh());
                    if (column.isBegunBy(to)) {
                        paper.use(column.x());
                    }
                    end = Math.max(end, top + column.draw(paper.sheet(), to, top));
                }
            }
            if (end > top) {
                paper.fillTo(end);
            }
            if (columns.stream().allMatch(Column::isDone)) {
                return;
            }
            paper.turn();
            top = paper.below(0);
        }
    }
}
