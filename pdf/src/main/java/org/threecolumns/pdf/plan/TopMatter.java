package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The top of the first page: two cells beside each other, under each other where the page has one column.
 *
 * @param left the title, for whom the copy is, when it was made
 * @param right what the document is for, who was there
 */
public record TopMatter(List<Content> left, List<Content> right) implements Block {

    /**
     * Copies both lists.
     *
     * @param left see {@link #left}
     * @param right see {@link #right}
     */
    public TopMatter {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    @Override
    public List<Part> parts() {
        return Stream.<Part>concat(left.stream(), right.stream()).toList();
    }
}
