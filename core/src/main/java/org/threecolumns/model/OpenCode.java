package org.threecolumns.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code of an open list: one that this library knows, or one that somebody else added. Unknown codes are kept as they
 * came and reported, never dropped.
 *
 * @param <E> the codes this library knows
 */
public final class OpenCode<E extends Enum<E>> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final Class<E> list;
    private final String code;
    private final @Nullable E known;

    private OpenCode(Class<E> list, String code, @Nullable E known) {
        this.list = list;
        this.code = code;
        this.known = known;
    }

    /**
     * {@return the code of a known constant}
     *
     * @param known the constant
     * @param <E> its list
     */
    public static <E extends Enum<E>> OpenCode<E> of(E known) {
        return new OpenCode<>(known.getDeclaringClass(), known.name(), known);
    }

    /**
     * {@return the code as written, known or not}
     *
     * @param list the codes this library knows
     * @param code the code: {@code [A-Z][A-Z0-9_]{0,59}}
     * @param <E> the list
     * @throws IllegalArgumentException if the code has another form; the message never shows it
     */
    public static <E extends Enum<E>> OpenCode<E> parse(Class<E> list, String code) {
        Objects.requireNonNull(list, "list");
        if (!FORM.matcher(Objects.requireNonNull(code, "code")).matches()) {
            throw new IllegalArgumentException(
                    list.getSimpleName() + ": a code must have the form [A-Z][A-Z0-9_]{0,59}");
        }
        for (E each : list.getEnumConstants()) {
            if (each.name().equals(code)) {
                return of(each);
            }
        }
        return new OpenCode<>(list, code, null);
    }

    /** {@return the constant, or empty if this library does not know the code} */
    public Optional<E> known() {
        return Optional.ofNullable(known);
    }

    /** {@return the code as written} */
    public String code() {
        return code;
    }

    /**
     * {@return whether it is this constant}
     *
     * @param constant a known code
     */
    public boolean is(E constant) {
        return known == Objects.requireNonNull(constant, "constant");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenCode<?> that && list == that.list && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return 31 * list.hashCode() + code.hashCode();
    }

    /** {@return the list and, if it is known, the code; an unknown one could be anything and is not shown} */
    @Override
    public String toString() {
        return list.getSimpleName() + (known == null ? " (unlisted)" : " " + code);
    }
}
