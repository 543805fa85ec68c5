package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Objects;

/**
 * Cells that are read one after the other, from left to right.
 *
 * @param kind whether the cells only stand beside each other or are tied to each other
 * @param cells the cells by column, at least one, not over one another
 */
public record Row(Kind kind, List<Cell> cells) implements Part {

    /** How the cells of a row belong together. */
    public enum Kind {
        /** They stand beside each other; each may run on over pages by itself. */
        PLAIN,
        /** They answer each other: each begins with a numbered heading, a line ties the numbers, and they keep together. */
        BAND
    }

    /**
     * Checks that the cells stand in order and not over one another.
     *
     * @param kind see {@link #kind}
     * @param cells see {@link #cells}
     * @throws IllegalArgumentException if there are no cells, they overlap, or a cell of a band begins without a numbered heading
     */
    public Row {
        Objects.requireNonNull(kind, "kind");
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("cells: empty; at least one expected");
        }
        int free = 0;
        for (Cell cell : cells) {
            if (cell.column() < free) {
                throw new IllegalArgumentException("cells: out of order or over one another");
            }
            free = cell.column() + cell.span();
            if (kind == Kind.BAND && !beginsWithNumber(cell)) {
                throw new IllegalArgumentException("cells: a cell of a band without a numbered heading");
            }
        }
    }

    private static boolean beginsWithNumber(Cell cell) {
        return !cell.content().isEmpty()
                && cell.content().get(0) instanceof Heading heading
                && heading.number().isPresent();
    }

    /**
     * {@return a row of cells that stand beside each other}
     *
     * @param cells the cells by column
     */
    public static Row plain(Cell... cells) {
        return new Row(Kind.PLAIN, List.of(cells));
    }

    /**
     * {@return a row of cells that answer each other}
     *
     * @param cells the cells by column
     */
    public static Row band(Cell... cells) {
        return new Row(Kind.BAND, List.of(cells));
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(cells);
    }
}
