package org.threecolumns.pdf.plan;

import java.util.List;
import java.util.Objects;

/**
 * Entries of two sides each, which never break over pages as long as they fit one. Where a column is narrow, as in large print,
 * the second side stands under the first.
 *
 * @param wider which side has more room
 * @param ruled whether hairlines part the entries
 * @param cards the entries in spoken order, at least one
 */
public record CardList(Wider wider, boolean ruled, List<Card> cards) implements Content {

    /** Which side of every entry has more room. */
    public enum Wider {
        /** A text with a short note beside it. */
        FIRST,
        /** A name with a text beside it. */
        SECOND
    }

    /**
     * Checks that the list holds something.
     *
     * @param wider see {@link #wider}
     * @param ruled see {@link #ruled}
     * @param cards see {@link #cards}
     * @throws IllegalArgumentException if there are no entries
     */
    public CardList {
        Objects.requireNonNull(wider, "wider");
        cards = List.copyOf(cards);
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("cards: empty; at least one entry expected");
        }
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(cards);
    }
}
