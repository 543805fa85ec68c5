package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The two sides of an entry.
 *
 * @param first what stands first, at least one block
 * @param second what stands beside or under it, spoken after it; may be empty
 */
public record CardSides(List<Content> first, List<Content> second) implements Part {

    /**
     * Checks that there is something to say.
     *
     * @param first see {@link #first}
     * @param second see {@link #second}
     * @throws IllegalArgumentException if the first side is empty
     */
    public CardSides {
        first = List.copyOf(first);
        second = List.copyOf(second);
        if (first.isEmpty()) {
            throw new IllegalArgumentException("first: empty; at least one block expected");
        }
    }

    @Override
    public List<Part> parts() {
        return Stream.<Part>concat(first.stream(), second.stream()).toList();
    }
}
