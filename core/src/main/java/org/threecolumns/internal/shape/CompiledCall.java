package org.threecolumns.internal.shape;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.BiFunction;
import java.util.function.Function;

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
        return (Function<Object, Object>) of(method, Function.class, MethodType.genericMethodType(1));
    }

    /**
     * {@return the call of a builder's setter, from the builder and the value to the builder}
     *
     * @param method public, with one parameter that is no primitive, returning the builder
     */
    @SuppressWarnings("unchecked") // What is made is what was asked for.
    public static BiFunction<Object, Object, Object> setter(Method method) {
        return (BiFunction<Object, Object, Object>) of(method, BiFunction.class, MethodType.genericMethodType(2));
    }

    private static Object of(Method method, Class<?> function, MethodType erased) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle direct = lookup.unreflect(method);
            return LambdaMetafactory.metafactory(
                            lookup, "apply", MethodType.methodType(function), erased, direct, direct.type())
                    .getTarget()
                    .invoke();
        } catch (Throwable notPublic) {
            throw new IllegalArgumentException(method + ": a public method expected", notPublic);
        }
    }
}
