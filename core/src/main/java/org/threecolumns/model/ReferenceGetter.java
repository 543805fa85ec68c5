package org.threecolumns.model;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads one member that holds references.
 *
 * @param member the member's name
 * @param allowsGroups whether it may also name a {@link ReaderGroup}
 * @param getter from an element to an optional or a list; compiled like a call written by hand, because every element that
 *     is built comes by here
 */
record ReferenceGetter(String member, boolean allowsGroups, Function<Object, Object> getter) {
    static ReferenceGetter of(Method getter) {
        String bare = getter.getName().substring("get".length());
        List<ReferenceTarget> targets =
                Arrays.asList(getter.getAnnotation(Reference.class).value());
        return new ReferenceGetter(
                bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1),
                targets.contains(ReferenceTarget.READER),
                call(getter));
    }

    @SuppressWarnings("unchecked") // What is made is what was asked for.
    private static Function<Object, Object> call(Method getter) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle direct = lookup.unreflect(getter);
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.genericMethodType(1),
                            direct,
                            direct.type())
                    .getTarget()
                    .invoke();
        } catch (Throwable notPublic) {
            throw new LinkageError("References are read through public getters", notPublic);
        }
    }

    /** {@return whether the member's references, if there are any, are all of them sound} */
    boolean allOf(Element element, Predicate<String> sound) {
        Object value = getter.apply(element);
        if (value instanceof Optional<?> one) {
            return one.isEmpty() || sound.test((String) one.get());
        }
        List<?> several = (List<?>) value;
        for (int i = 0; i < several.size(); i++) {
            if (!sound.test((String) several.get(i))) {
                return false;
            }
        }
        return true;
    }
}
