package org.threecolumns.internal.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.threecolumns.internal.call.CompiledCall;

/**
 * How values of one type are put together: through the type's own builder, by the setters that carry the names of members.
 * Every value comes ready made and checked.
 */
public final class Assembly {
    private final Supplier<Object> start;
    private final List<BiConsumer<Object, Object>> setters = new ArrayList<>();
    private final Function<Object, Object> end;

    Assembly(ObjectShape shape) {
        try {
            Method builder = shape.type().getMethod("builder");
            Method[] methods = builder.getReturnType().getMethods();
            this.start = CompiledCall.maker(builder);
            shape.members().forEach(member -> setters.add(CompiledCall.setter(setter(member, methods))));
            this.end = CompiledCall.getter(builder.getReturnType().getMethod("build"));
        } catch (NoSuchMethodException noBuilder) {
            throw new IllegalArgumentException(shape + ": a builder expected", noBuilder);
        }
    }

    /** The setters of one member have one name; the one that wraps its value once more is not needed. */
    private static Method setter(MemberShape member, Method[] methods) {
        Set<String> names = new HashSet<>();
        for (Method method : methods) {
            JsonProperty named = method.getAnnotation(JsonProperty.class);
            if (named != null && named.value().equals(member.name())) {
                names.add(method.getName());
            }
        }
        for (Method method : methods) {
            if (names.contains(method.getName())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] != Optional.class) {
                return method;
            }
        }
        throw new IllegalArgumentException(member + ": a setter expected");
    }

    /**
     * {@return a value}
     *
     * @param values the values of its members in canonical order, a {@code List} if the member is one, null for what is absent
     */
    public Object of(@Nullable Object[] values) {
        Object builder = start.get();
        for (int position = 0; position < values.length; position++) {
            Object value = values[position];
            if (value != null) {
                setters.get(position).accept(builder, value);
            }
        }
        return end.apply(builder);
    }
}
