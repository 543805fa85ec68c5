package org.threecolumns.internal.strictjson;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The one form of a number: written out in full, no zeros that say nothing, no exponent. */
public final class CanonicalNumber {
    private CanonicalNumber() {}

    /**
     * {@return the number in its one form, or null if it is longer than the limit when written out in full}
     *
     * @param written a number as JSON writes it
     */
    @Nullable
    static BigDecimal parse(String written, int limit) {
        BigDecimal value;
        try {
            value = new BigDecimal(written);
        } catch (NumberFormatException beyondAnyExponent) {
            return null;
        }
        return isLonger(value, limit) ? null : of(value);
    }

    /** {@return a whole number that is written as nothing but one and fits into 32 bits, or null} */
    @Nullable
    static Integer whole(String written) {
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException otherwise) {
            return null;
        }
    }

    static String text(BigDecimal value) {
        return of(value).toPlainString();
    }

    /** Asks without writing the number out: an exponent of nine digits would fill the memory. */
    static boolean isLonger(BigDecimal value, int limit) {
        long digits = value.scale() <= 0
                ? (long) value.precision() - value.scale()
                : Math.max(value.precision(), value.scale() + 1L) + 1;
        return digits + (value.signum() < 0 ? 1 : 0) > limit;
    }

    /** {@return the number in its one form} */
    public static BigDecimal of(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
