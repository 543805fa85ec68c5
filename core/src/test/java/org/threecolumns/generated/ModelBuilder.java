package org.threecolumns.generated;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Builds any value of the model through its public builder, by the names of its members in JSON. */
public final class ModelBuilder {
    private static final ClassValue<Map<String, Method>> SETTERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> builder) {
            return Arrays.stream(builder.getMethods())
                    .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                    .collect(Collectors.toMap(
                            method -> method.getAnnotation(JsonProperty.class).value(), Function.identity()));
        }
    };

    private final Class<?> type;
    private final Object builder;

    /**
     * An empty builder.
     *
     * @param type an interface of the model
     */
    public ModelBuilder(Class<?> type) {
        this.type = type;
        this.builder = call(
                type.getSimpleName() + ".builder()",
                () -> type.getMethod("builder").invoke(null));
    }

    /**
     * Sets one member.
     *
     * @param member the member
     * @param values its values; one unless it is a list
     */
    public void set(ModelMember member, List<?> values) {
        Method setter = SETTERS.get(builder.getClass()).get(member.name());
        if (setter == null) {
            throw new AssertionError(type.getSimpleName() + " cannot be built with " + member.name());
        }
        Object argument = member.isList() ? values : member.isOptional() ? Optional.of(values.get(0)) : values.get(0);
        call(type.getSimpleName() + "." + member.name(), () -> setter.invoke(builder, argument));
    }

    /** {@return the value} */
    public Object build() {
        return call(
                type.getSimpleName() + ".build()",
                () -> builder.getClass().getMethod("build").invoke(builder));
    }

    private static Object call(String what, ReflectiveCall call) {
        try {
            return call.result();
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("Cannot call " + what, failure);
        }
    }

    private interface ReflectiveCall {
        Object result() throws ReflectiveOperationException;
    }
}
