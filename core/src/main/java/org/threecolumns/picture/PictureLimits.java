package org.threecolumns.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How large, long and many pictures may be. Immutable; a limit differs from the usual one only where a host said so by
 * name:
 *
 * <pre>{@code
 * PictureLimits.standard().with(PictureLimit.PIXELS, 24_000_000)
 * }</pre>
 *
 * <p>Whatever the limits, a picture of fewer than 24 bytes is none.
 */
public final class PictureLimits {
    /** No PNG or JPEG is shorter. */
    static final int LEAST_BYTES = 24;

    private static final PictureLimits STANDARD = new PictureLimits(Map.of());

    private final Map<PictureLimit, Integer> changed;

    private PictureLimits(Map<PictureLimit, Integer> changed) {
        this.changed = changed;
    }

    /** {@return the usual limits} */
    public static PictureLimits standard() {
        return STANDARD;
    }

    /**
     * {@return these limits with one of them changed}
     *
     * @param limit which limit
     * @param value its new value
     * @throws IllegalArgumentException if the value is below 1 or above the limit's ceiling
     */
    public PictureLimits with(PictureLimit limit, int value) {
        Objects.requireNonNull(limit, "limit");
        if (value < 1 || value > limit.ceiling()) {
            throw new IllegalArgumentException(limit + ": 1 to " + limit.ceiling() + " expected");
        }
        Map<PictureLimit, Integer> more = new EnumMap<>(PictureLimit.class);
        more.putAll(changed);
        more.put(limit, value);
        return new PictureLimits(more);
    }

    /**
     * {@return the value of one limit}
     *
     * @param limit which limit
     */
    public int of(PictureLimit limit) {
        return changed.getOrDefault(Objects.requireNonNull(limit, "limit"), limit.standard());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureLimits limits && limits.everyLimit().equals(everyLimit());
    }

    @Override
    public int hashCode() {
        return everyLimit().hashCode();
    }

    /** {@return the limits by name} */
    @Override
    public String toString() {
        return "PictureLimits" + everyLimit();
    }

    private Map<PictureLimit, Integer> everyLimit() {
        Map<PictureLimit, Integer> every = new EnumMap<>(PictureLimit.class);
        for (PictureLimit limit : PictureLimit.values()) {
            every.put(limit, of(limit));
        }
        return every;
    }
}
