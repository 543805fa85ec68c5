package org.threecolumns.internal.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threecolumns.model.Extensions;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.LanguageTag;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Reference;
import org.threecolumns.model.ReferenceTarget;
import org.threecolumns.model.Technical;
import org.threecolumns.model.story.PictureBytes;

/** Finds the shape of one member from its getter. */
final class MemberReading {
    /** Kept by getter: a getter that many types inherit is found once. */
    private static final ClassValue<Map<Method, MemberShape>> FOUND = new ClassValue<>() {
        @Override
        protected Map<Method, MemberShape> computeValue(Class<?> declaring) {
            Map<Method, MemberShape> members = new HashMap<>();
            for (Method method : declaring.getDeclaredMethods()) {
                if (isMember(method)) {
                    members.put(method, read(method));
                }
            }
            return Map.copyOf(members);
        }
    };

    private static final Map<Class<?>, MemberKind> KINDS = Map.of(
            LocalDate.class, MemberKind.DATE,
            FuzzyDate.class, MemberKind.FUZZY_DATE,
            Period.class, MemberKind.PERIOD,
            BigDecimal.class, MemberKind.NUMBER,
            Integer.class, MemberKind.WHOLE_NUMBER,
            Boolean.class, MemberKind.FLAG,
            OpenCode.class, MemberKind.OPEN_CODE,
            PictureBytes.class, MemberKind.BYTES,
            Extensions.class, MemberKind.EXTENSIONS);

    private MemberReading() {}

    /** Getters are abstract; what an interface works out itself is no member. */
    static boolean isMember(Method method) {
        return Modifier.isAbstract(method.getModifiers())
                && method.getParameterCount() == 0
                && (method.getName().startsWith("get") || method.getName().startsWith("is"));
    }

    static MemberShape of(Method getter) {
        return Objects.requireNonNull(FOUND.get(getter.getDeclaringClass()).get(getter), "getter");
    }

    private static MemberShape read(Method getter) {
        Class<?> holder = getter.getReturnType();
        boolean wrapped = holder == Optional.class || holder == List.class;
        Type valueType = wrapped ? argument(getter.getGenericReturnType()) : getter.getGenericReturnType();
        Class<?> raw =
                valueType instanceof ParameterizedType type ? (Class<?>) type.getRawType() : (Class<?>) valueType;
        return new MemberShape(
                name(getter),
                kind(getter, raw),
                holder == List.class,
                !wrapped,
                raw == OpenCode.class ? (Class<?>) argument(valueType) : raw,
                targets(getter.getAnnotation(Reference.class)),
                getter);
    }

    private static Set<ReferenceTarget> targets(@Nullable Reference reference) {
        Set<ReferenceTarget> targets = EnumSet.noneOf(ReferenceTarget.class);
        if (reference != null) {
            targets.addAll(Arrays.asList(reference.value()));
        }
        return Collections.unmodifiableSet(targets);
    }

    private static MemberKind kind(Method getter, Class<?> type) {
        if (type == String.class) {
            return textKind(getter);
        }
        if (type.isEnum()) {
            return MemberKind.CODE;
        }
        if (type.isInterface()) {
            return MemberKind.OBJECT;
        }
        MemberKind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(getter + ": no record holds a " + type.getName());
        }
        return kind;
    }

    private static MemberKind textKind(Method getter) {
        if (getter.isAnnotationPresent(Reference.class)) {
            return MemberKind.REFERENCE;
        }
        if (getter.isAnnotationPresent(LanguageTag.class)) {
            return MemberKind.LANGUAGE;
        }
        if (getter.isAnnotationPresent(Technical.class)) {
            return MemberKind.TECHNICAL;
        }
        return getter.getName().equals("getId") ? MemberKind.ID : MemberKind.TEXT;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static String name(Method getter) {
        JsonProperty named = getter.getAnnotation(JsonProperty.class);
        if (named != null) {
            return named.value();
        }
        String bare = getter.getName().substring(getter.getName().startsWith("is") ? 2 : 3);
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
