package org.threecolumns.pdf.plan;

import java.util.List;

/**
 * Rows across three columns with a question over each column, repeated (drawn only) on every page that the section reaches.
 *
 * @param rows the rows in spoken order, at least one; the cells of the first, and only they, carry the questions
 */
public record ColumnSection(List<Row> rows) implements Block {

    /**
     * Checks that the questions stand in the first row.
     *
     * @param rows see {@link #rows}
     * @throws IllegalArgumentException if there are no rows, a cell of the first row has no question, or a later one has
     */
    public ColumnSection {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("rows: empty; at least one expected");
        }
        for (int index = 0; index < rows.size(); index++) {
            boolean first = index == 0;
            if (rows.get(index).cells().stream().anyMatch(cell -> cell.head().isPresent() != first)) {
                throw new IllegalArgumentException(
                        "rows[" + index + "]: questions expected in every cell of the first row only");
            }
        }
    }

    /**
     * {@return a section of these rows}
     *
     * @param rows the rows in spoken order
     */
    public static ColumnSection of(Row... rows) {
        return new ColumnSection(List.of(rows));
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(rows);
    }
}
