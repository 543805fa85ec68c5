package org.threecolumns.generated;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threecolumns.model.Element;
import org.threecolumns.model.LanguageTag;
import org.threecolumns.model.Reference;
import org.threecolumns.model.Technical;

/**
 * One member as its public getter shows it; found without any help of the library's own reading, which it serves to test.
 *
 * @param getter the getter
 * @param name the name in JSON
 */
public record ModelMember(Method getter, String name) {
    private static final ClassValue<List<ModelMember>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<ModelMember> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .map(method -> new ModelMember(method, nameOf(method)))
                    .sorted(Comparator.comparing(ModelMember::name))
                    .toList();
        }
    };

    /**
     * {@return the members of a model interface in alphabetical order}
     *
     * @param type an interface of the model
     */
    public static List<ModelMember> of(Class<?> type) {
        return MEMBERS.get(type);
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return getter.getReturnType() == List.class;
    }

    /** {@return whether it may be absent} */
    public boolean isOptional() {
        return isList() || getter.getReturnType() == Optional.class;
    }

    /** {@return the type of one value, with its parameters} */
    public Type valueType() {
        Type type = getter.getGenericReturnType();
        return isOptional() ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    }

    /** {@return the class of one value} */
    public Class<?> valueClass() {
        Type type = valueType();
        return (Class<?>) (type instanceof ParameterizedType several ? several.getRawType() : type);
    }

    /** {@return whether it holds objects of the model} */
    public boolean holdsElements() {
        return Element.class.isAssignableFrom(valueClass());
    }

    /** {@return whether it holds somebody's words} */
    public boolean isProse() {
        return valueClass() == String.class
                && !getter.isAnnotationPresent(Reference.class)
                && !getter.isAnnotationPresent(Technical.class)
                && !getter.isAnnotationPresent(LanguageTag.class)
                && !name.equals("id");
    }

    /**
     * {@return the value or values, none if absent}
     *
     * @param owner an object of the model
     */
    public List<?> valuesIn(Object owner) {
        try {
            Object value = getter.invoke(owner);
            if (value instanceof Optional<?> one) {
                return one.stream().toList();
            }
            return value instanceof List<?> all ? all : List.of(value);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("Getter cannot be called: " + getter.getName(), failure);
        }
    }

    private static String nameOf(Method getter) {
        JsonProperty named = getter.getAnnotation(JsonProperty.class);
        if (named != null) {
            return named.value();
        }
        String bare = getter.getName().replaceFirst("get|is", "");
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
