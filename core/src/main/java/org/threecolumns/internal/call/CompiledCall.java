package org.threecolumns.internal.call;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Calls of methods found by reflection that the virtual machine compiles like calls written by hand, which it does neither
 * with reflection nor with a method handle kept in a field.
 */
public final class CompiledCall {
    private CompiledCall() {}

    /**
     * {@return the call of a getter}
     *
     * @param method public, without parameters, returning no primitive
     */
    @SuppressWarnings("unchecked") // What is made is what was asked for.
    public static Function<Object, Object> getter(Method method) {
        return (Function<Object, Object>) of(method, Function.class, "apply", MethodType.genericMethodType(1));
    }

    /**
     * {@return the call of a method that makes something}
     *
     * @param method public and static, without parameters, returning no primitive
     */
    @SuppressWarnings("unchecked") // What is made is what was asked for.
    public static Supplier<Object> maker(Method method) {
        return (Supplier<Object>) of(method, Supplier.class, "get", MethodType.genericMethodType(0));
    }

    /**
     * {@return the call of a builder's setter, which gives the builder a value}
     *
     * @param method public, with one parameter
     */
    @SuppressWarnings("unchecked") // What is made is what was asked for.
    public static BiConsumer<Object, Object> setter(Method method) {
        MethodType erased = MethodType.methodType(void.class, Object.class, Object.class);
        return (BiConsumer<Object, Object>) of(method, BiConsumer.class, "accept", erased);
    }

    private static Object of(Method method, Class<?> function, String name, MethodType erased) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle direct = lookup.unreflect(method);
            MethodType actual = erased.returnType() == void.class
                    ? direct.type().wrap().changeReturnType(void.class)
                    : direct.type();
            return LambdaMetafactory.metafactory(lookup, name, MethodType.methodType(function), erased, direct, actual)
                    .getTarget()
                    .invoke();
        } catch (Throwable notPublic) {
            throw new IllegalArgumentException(method + ": a public method expected", notPublic);
        }
    }
}
