package org.threecolumns.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one member that holds references.
 *
 * @param member the member's name
 * @param allowsGroups whether it may also name a {@link ReaderGroup}
 * @param handle the getter, from an element to an optional or a list
 */
record ReferenceGetter(String member, boolean allowsGroups, MethodHandle handle) {
    private static final MethodType ELEMENT_TO_ANY = MethodType.methodType(Object.class, Element.class);

    static ReferenceGetter of(Method getter) {
        String bare = getter.getName().substring("get".length());
        List<ReferenceTarget> targets =
                Arrays.asList(getter.getAnnotation(Reference.class).value());
        try {
            return new ReferenceGetter(
                    bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1),
                    targets.contains(ReferenceTarget.READER),
                    MethodHandles.publicLookup().unreflect(getter).asType(ELEMENT_TO_ANY));
        } catch (IllegalAccessException notPublic) {
            throw new LinkageError("References are read through public getters", notPublic);
        }
    }

    /** {@return the references, none if the member is absent} */
    List<?> references(Element element) {
        Object value = get(element);
        if (value instanceof Optional<?> one) {
            return one.isEmpty() ? List.of() : List.of(one.get());
        }
        return (List<?>) value;
    }

    private Object get(Element element) {
        try {
            return (Object) handle.invokeExact(element);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new LinkageError("Getters throw nothing checked", impossible);
        }
    }
}
