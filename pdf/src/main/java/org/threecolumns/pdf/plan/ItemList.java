package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Objects;

/**
 * A list whose entries keep together.
 *
 * @param marker what stands before each entry
 * @param items the entries in spoken order, at least one
 */
public record ItemList(Marker marker, List<Item> items) implements Content {

    /** What stands before an entry. */
    public enum Marker {
        /** Nothing: white space parts the entries. */
        NONE,
        /** An empty square to tick by hand; it is drawn and not spoken. The entry never breaks over pages. */
        TICK_BOX
    }

    /**
     * Checks that the list holds something.
     *
     * @param marker see {@link #marker}
     * @param items see {@link #items}
     * @throws IllegalArgumentException if there are no items
     */
    public ItemList {
        Objects.requireNonNull(marker, "marker");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items: empty; at least one item expected");
        }
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(items);
    }
}
