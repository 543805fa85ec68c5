package org.threecolumns.problem;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * How large, long and deep a document may be. Immutable; a limit differs from the usual one only where a host said so by
 * name:
 *
 * <pre>{@code
 * ReadLimits.standard().with(ReadLimit.TEXT_CHARACTERS, 50_000)
 * }</pre>
 */
public final class ReadLimits {
    private static final ReadLimits STANDARD = new ReadLimits(each(ReadLimit::standard));
    private static final ReadLimits CEILINGS = new ReadLimits(each(ReadLimit::ceiling));

    private final Map<ReadLimit, Integer> limits;

    private ReadLimits(Map<ReadLimit, Integer> limits) {
        this.limits = limits;
    }

    /** {@return the usual limits} */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** {@return every limit at its ceiling: for documents that the host itself has written} */
    public static ReadLimits ceilings() {
        return CEILINGS;
    }

    /**
     * {@return these limits with one of them changed}
     *
     * @param limit which limit
     * @param value its new value
     * @throws IllegalArgumentException if the value is below 1 or above the limit's ceiling
     */
    public ReadLimits with(ReadLimit limit, int value) {
        Objects.requireNonNull(limit, "limit");
        if (value < 1 || value > limit.ceiling()) {
            throw new IllegalArgumentException(limit + ": 1 to " + limit.ceiling() + " expected");
        }
        Map<ReadLimit, Integer> changed = new EnumMap<>(limits);
        changed.put(limit, value);
        return new ReadLimits(changed);
    }

    /**
     * {@return the value of one limit}
     *
     * @param limit which limit
     */
    public int of(ReadLimit limit) {
        return Objects.requireNonNull(limits.get(Objects.requireNonNull(limit, "limit")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadLimits read && read.limits.equals(limits);
    }

    @Override
    public int hashCode() {
        return limits.hashCode();
    }

    /** {@return the limits by name} */
    @Override
    public String toString() {
        return "ReadLimits" + limits;
    }

    private static Map<ReadLimit, Integer> each(ToIntFunction<ReadLimit> value) {
        Map<ReadLimit, Integer> limits = new EnumMap<>(ReadLimit.class);
        for (ReadLimit limit : ReadLimit.values()) {
            limits.put(limit, value.applyAsInt(limit));
        }
        return limits;
    }
}
