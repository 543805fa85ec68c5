package org.threecolumns.pdf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A scale with what its ends mean. It is never split.
 *
 * @param chart the drawing
 * @param ends what the left and the right end mean, at most two; each is best begun with its bold number
 */
public record ScaleFigure(ScaleChart chart, List<Paragraph> ends) implements Content {

    /**
     * Checks the number of ends.
     *
     * @param chart see {@link #chart}
     * @param ends see {@link #ends}
     * @throws IllegalArgumentException if there are more than two
     */
    public ScaleFigure {
        Objects.requireNonNull(chart, "chart");
        ends = List.copyOf(ends);
        if (ends.size() > 2) {
            throw new IllegalArgumentException("ends: " + ends.size() + "; at most 2 expected");
        }
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(chart);
        parts.addAll(ends);
        return List.copyOf(parts);
    }
}
