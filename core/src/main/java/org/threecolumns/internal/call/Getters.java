package org.threecolumns.internal.call;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many getters of one type as one call, which the virtual machine compiles as a whole. A record has a thousand getters; called
 * one by one, each would have to be fetched by the processor anew.
 */
public final class Getters {
    private static final MethodHandle PLAIN = plainOf();

    private final MethodHandle calls;

    private Getters(MethodHandle calls) {
        this.calls = calls;
    }

    /**
     * {@return the call of these getters}
     *
     * @param getters public, without parameters, of one type or its bases; each returns an {@code Optional}, a
     *     {@code List} or a value, and declares no exception
     */
    public static Getters of(List<Method> getters) {
        MethodHandle[] each = getters.stream().map(Getters::call).toArray(MethodHandle[]::new);
        MethodHandle together = MethodHandles.filterArguments(
                MethodHandles.identity(Object[].class).asCollector(Object[].class, each.length), 0, each);
        return new Getters(MethodHandles.permuteArguments(
                together, MethodType.methodType(Object[].class, Object.class), new int[each.length]));
    }

    /** {@return what the getters of a value return, in their order: null for what is absent, and for a list without items} */
    public @Nullable Object[] of(Object value) {
        try {
            return (@Nullable Object[]) calls.invokeExact(value);
        } catch (RuntimeException | Error fromGetter) {
            throw fromGetter;
        } catch (Throwable impossible) {
            throw new IllegalStateException("getters declare no exception", impossible);
        }
    }

    private static MethodHandle call(Method getter) {
        try {
            MethodHandle call = MethodHandles.lookup().unreflect(getter);
            return MethodHandles.filterReturnValue(call.asType(MethodType.genericMethodType(1)), PLAIN);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException(getter + ": a public getter expected", notPublic);
        }
    }

    private static MethodHandle plainOf() {
        try {
            return MethodHandles.lookup().findStatic(Getters.class, "plain", MethodType.genericMethodType(1));
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    @SuppressWarnings("UnusedMethod") // Found by its name.
    private static @Nullable Object plain(@Nullable Object asked) {
        if (asked instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        return asked instanceof List<?> several && several.isEmpty() ? null : asked;
    }

    @Override
    public String toString() {
        return "Getters";
    }
}
