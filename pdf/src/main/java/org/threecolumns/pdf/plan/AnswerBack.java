package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The end of a family's document, where they answer back. It is never split.
 *
 * @param left the question and lines to write on
 * @param right who their worker is, how to disagree or complain, that the copy may not hold everything
 */
public record AnswerBack(List<Content> left, List<Content> right) implements Block {

    /**
     * Copies both lists.
     *
     * @param left see {@link #left}
     * @param right see {@link #right}
     */
    public AnswerBack {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    @Override
    public List<Part> parts() {
        return Stream.<Part>concat(left.stream(), right.stream()).toList();
    }
}
