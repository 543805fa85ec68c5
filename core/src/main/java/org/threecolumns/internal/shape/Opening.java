package org.threecolumns.internal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are laid open: all of its getters as one call, which the virtual machine compiles as a whole. A
 * record has a thousand getters; called one by one, each would have to be fetched by the processor anew.
 */
final class Opening {
    private static final MethodHandle PLAIN = plainOf();

    private final MethodHandle getters;

    Opening(ObjectShape shape) {
        List<MemberShape> members = shape.members();
        MethodHandle[] calls = members.stream().map(Opening::call).toArray(MethodHandle[]::new);
        MethodHandle array = MethodHandles.identity(Object[].class).asCollector(Object[].class, calls.length);
        MethodHandle ofEach = MethodHandles.filterArguments(array, 0, calls);
        this.getters = MethodHandles.permuteArguments(
                ofEach, MethodType.methodType(Object[].class, Object.class), new int[calls.length]);
    }

    /** {@return the values of the members in canonical order, a {@code List} if the member is one, null for what is absent} */
    @Nullable
    Object[] of(Object value) {
        try {
            return (Object[]) getters.invokeExact(value);
        } catch (RuntimeException | Error fromGetter) {
            throw fromGetter;
        } catch (Throwable impossible) {
            throw new IllegalStateException("getters declare no exception", impossible);
        }
    }

    private static MethodHandle call(MemberShape member) {
        try {
            MethodHandle getter = MethodHandles.lookup().unreflect(member.getter());
            return MethodHandles.filterReturnValue(getter.asType(MethodType.genericMethodType(1)), PLAIN);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException(member + ": a public getter expected", notPublic);
        }
    }

    private static MethodHandle plainOf() {
        try {
            return MethodHandles.lookup().findStatic(Opening.class, "plain", MethodType.genericMethodType(1));
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
        return "Opening";
    }
}
