package org.threecolumns.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.model.NotOnlySpace;

/** What the model's own annotations ask of one member. */
final class Constraint {
    private final List<Annotation> annotations;

    private Constraint(List<Annotation> annotations) {
        this.annotations = annotations;
    }

    static Constraint of(ObjectShape shape, MemberShape member) {
        Method getter = Arrays.stream(shape.type().getMethods())
                .filter(method -> name(method).equals(member.name()))
                .findFirst()
                .orElseThrow();
        AnnotatedType result = getter.getAnnotatedReturnType();
        Stream<Annotation> inner = result instanceof AnnotatedParameterizedType wrapped
                ? Arrays.stream(wrapped.getAnnotatedActualTypeArguments()[0].getAnnotations())
                : Stream.empty();
        return new Constraint(
                Stream.of(Arrays.stream(getter.getAnnotations()), Arrays.stream(result.getAnnotations()), inner)
                        .flatMap(each -> each)
                        .distinct()
                        .toList());
    }

    boolean refusesBlank() {
        return annotations.stream().anyMatch(NotOnlySpace.class::isInstance);
    }

    /** {@return minimum and maximum as schemas name them} */
    Map<String, Object> range() {
        Map<String, Object> range = new LinkedHashMap<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Min min) {
                range.put("minimum", BigDecimal.valueOf(min.value()));
            } else if (annotation instanceof DecimalMin min) {
                range.put("minimum", new BigDecimal(min.value()));
            } else if (annotation instanceof PositiveOrZero) {
                range.put("minimum", BigDecimal.ZERO);
            } else if (annotation instanceof Positive) {
                range.put("exclusiveMinimum", BigDecimal.ZERO);
            } else if (annotation instanceof Max max) {
                range.put("maximum", BigDecimal.valueOf(max.value()));
            } else if (annotation instanceof DecimalMax max) {
                range.put("maximum", new BigDecimal(max.value()));
            }
        }
        return range;
    }

    private static String name(Method method) {
        JsonProperty named = method.getAnnotation(JsonProperty.class);
        if (named != null) {
            return named.value();
        }
        String bare = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
        return bare.equals(method.getName()) ? "" : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
