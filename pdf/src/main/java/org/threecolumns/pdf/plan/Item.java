package org.threecolumns.pdf.plan;

import java.util.List;

/**
 * One entry of a list: blocks that belong and stay together.
 *
 * @param content the blocks in spoken order, at least one
 */
public record Item(List<Content> content) implements Part {

    /**
     * Checks that the entry holds something.
     *
     * @param content see {@link #content}
     * @throws IllegalArgumentException if there is no content
     */
    public Item {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("content: empty; at least one block expected");
        }
    }

    /**
     * {@return an entry of these blocks}
     *
     * @param content the blocks in spoken order
     */
    public static Item of(Content... content) {
        return new Item(List.of(content));
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(content);
    }
}
