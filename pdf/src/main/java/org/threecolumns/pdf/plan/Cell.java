package org.threecolumns.pdf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in one column of one row.
 *
 * @param column the first column it stands in, 0 to 2
 * @param span how many columns it covers, 1 to 3, not beyond the last
 * @param head the question over the column; stands in the first row of a section and nowhere else
 * @param tint the colour family of the ground behind the cell, used in bands; {@link Accent#NONE} for white
 * @param content the blocks in spoken order; may be empty
 */
public record Cell(int column, int span, Optional<ColumnHead> head, Accent tint, List<Content> content)
        implements Part {

    /** How many columns a section has. */
    public static final int COLUMNS = 3;

    /**
     * Checks that the cell lies within the columns.
     *
     * @param column see {@link #column}
     * @param span see {@link #span}
     * @param head see {@link #head}
     * @param tint see {@link #tint}
     * @param content see {@link #content}
     * @throws IllegalArgumentException if it does not
     */
    public Cell {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(tint, "tint");
        content = List.copyOf(content);
        if (column < 0 || span < 1 || column + span > COLUMNS) {
            throw new IllegalArgumentException(
                    "column: " + column + " over " + span + "; within " + COLUMNS + " expected");
        }
    }

    /**
     * {@return a white cell in one column}
     *
     * @param column the first column it stands in
     * @param content the blocks in spoken order
     */
    public static Cell of(int column, Content... content) {
        return new Cell(column, 1, Optional.empty(), Accent.NONE, List.of(content));
    }

    /**
     * {@return the same cell under this question}
     *
     * @param question the question over the column
     */
    public Cell under(ColumnHead question) {
        return new Cell(column, span, Optional.of(question), tint, content);
    }

    /**
     * {@return the same cell over as many columns}
     *
     * @param columns how many columns it covers
     */
    public Cell over(int columns) {
        return new Cell(column, columns, head, tint, content);
    }

    /**
     * {@return the same cell on the tint of this family}
     *
     * @param family the colour family
     */
    public Cell on(Accent family) {
        return new Cell(column, span, head, family, content);
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        head.ifPresent(parts::add);
        parts.addAll(content);
        return List.copyOf(parts);
    }
}
