package org.threecolumns.internal.strictjson;

import java.math.BigDecimal;

/** A number as it is written. */
public record NumberNode(String written, int offset) implements Node {
    /** {@return the number in its one shortest form, standing nowhere} */
    public static NumberNode of(BigDecimal value) {
        return new NumberNode(CanonicalNumber.text(value), NOWHERE);
    }

    @Override
    public String toString() {
        return "NumberNode";
    }
}
