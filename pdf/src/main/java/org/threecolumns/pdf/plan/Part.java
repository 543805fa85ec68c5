package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * One node of a plan. A part either speaks for itself ({@link #runs}) or holds further parts ({@link #parts}), never both;
 * both lists are in the order in which they are spoken.
 */
public sealed interface Part permits Block, Row, Cell, ColumnHead, Item, Card, CardNumber, CardSides, ScaleChart {

    /** {@return the words of this part alone, in spoken order; empty if it only holds other parts or is drawn} */
    default List<TextRun> runs() {
        return List.of();
    }

    /** {@return the parts inside this one, in spoken order} */
    default List<Part> parts() {
        return List.of();
    }

    /** {@return whether this part is spoken; lines to write on, dividers and repeated heads are only drawn} */
    default boolean spoken() {
        return true;
    }

    /** {@return every spoken run of this part and of the parts inside it, in spoken order} */
    default Stream<TextRun> spokenRuns() {
        return spoken() ? Stream.concat(runs().stream(), parts().stream().flatMap(Part::spokenRuns)) : Stream.empty();
    }
}
