package org.threecolumns.pdf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry with two sides.
 *
 * @param number the number before it, by which people speak of it
 * @param sign the drawn sign before it; not beside a number
 * @param sides what it says
 */
public record Card(Optional<CardNumber> number, Optional<Sign> sign, CardSides sides) implements Part {

    /**
     * Checks that a number and a sign do not meet.
     *
     * @param number see {@link #number}
     * @param sign see {@link #sign}
     * @param sides see {@link #sides}
     * @throws IllegalArgumentException if there are both a number and a sign
     */
    public Card {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(sides, "sides");
        if (number.isPresent() && sign.isPresent()) {
            throw new IllegalArgumentException("sign: beside a number; one of the two expected");
        }
    }

    /**
     * {@return an entry of two sides}
     *
     * @param first what stands first, at least one block
     * @param second what stands beside or under it; may be empty
     */
    public static Card of(List<Content> first, List<Content> second) {
        return new Card(Optional.empty(), Optional.empty(), new CardSides(first, second));
    }

    /**
     * {@return the same entry with a number before it}
     *
     * @param label the number
     */
    public Card numbered(CardNumber label) {
        return new Card(Optional.of(label), sign, sides);
    }

    /**
     * {@return the same entry with a sign before it}
     *
     * @param drawn the sign
     */
    public Card signed(Sign drawn) {
        return new Card(number, Optional.of(drawn), sides);
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        number.ifPresent(parts::add);
        parts.add(sides);
        return List.copyOf(parts);
    }
}
