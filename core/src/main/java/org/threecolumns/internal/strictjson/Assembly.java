package org.threecolumns.internal.strictjson;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.shape.CompiledCall;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.RecordShape;

/**
 * How values of one type are put together: through the type's own builder, by the setters that carry the names of members.
 * Every value comes ready made and checked.
 */
final class Assembly {
    private static final ClassValue<Assembly> ASSEMBLIES = new ClassValue<>() {
        @Override
        protected Assembly computeValue(Class<?> type) {
            try {
                return new Assembly(RecordShape.of(type), type.getMethod("builder"));
            } catch (NoSuchMethodException noBuilder) {
                throw new IllegalArgumentException(type.getName() + ": a builder expected", noBuilder);
            }
        }
    };

    private final Supplier<Object> start;
    private final List<BiConsumer<Object, Object>> setters;
    private final Function<Object, Object> end;

    private Assembly(ObjectShape shape, Method builder) throws NoSuchMethodException {
        Map<String, Method> named = new HashMap<>();
        for (Method method : builder.getReturnType().getMethods()) {
            JsonProperty name = method.getAnnotation(JsonProperty.class);
            if (name != null) {
                named.put(name.value(), method);
            }
        }
        this.start = CompiledCall.maker(builder);
        this.setters = new ArrayList<>();
        shape.members().forEach(member -> setters.add(setter(member, named.get(member.name()))));
        this.end = CompiledCall.getter(builder.getReturnType().getMethod("build"));
    }

    private static BiConsumer<Object, Object> setter(MemberShape member, @Nullable Method method) {
        if (method == null) {
            throw new IllegalArgumentException(member + ": a setter expected");
        }
        BiConsumer<Object, Object> setter = CompiledCall.setter(method);
        return method.getParameterTypes()[0] == Optional.class
                ? (builder, value) -> setter.accept(builder, Optional.of(value))
                : setter;
    }

    static Assembly of(ObjectShape shape) {
        return ASSEMBLIES.get(shape.type());
    }

    /** {@return a new builder} */
    Object start() {
        return start.get();
    }

    /** Gives a builder the value of the member at this position of the shape; a {@code List} if the member is one. */
    void set(Object builder, int position, Object value) {
        setters.get(position).accept(builder, value);
    }

    /** {@return the value} */
    Object end(Object builder) {
        return end.apply(builder);
    }
}
