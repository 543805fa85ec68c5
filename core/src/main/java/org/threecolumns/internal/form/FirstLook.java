package org.threecolumns.internal.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threecolumns.internal.shape.MemberShape;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.RecordShape;
import org.threecolumns.model.NotOnlySpace;
import org.threecolumns.model.NotOnlySpaceValidator;

/**
 * What the constraints of one type ask, as the validator itself describes it, ready to be looked at without the validator.
 * Nearly always all of it holds. Where something does not, or cannot be judged here, the validator is asked, and it alone
 * says what is wrong; so a look may doubt too much and never too little.
 */
final class FirstLook {
    private static final NotOnlySpaceValidator TEXTS = new NotOnlySpaceValidator();
    private static final ClassValue<FirstLook> LOOKS = new ClassValue<>() {
        @Override
        protected FirstLook computeValue(Class<?> type) {
            return new FirstLook(RecordShape.of(type), Constraints.description(type));
        }
    };

    /** What one member asks of its value, or of each if it is a list. */
    private record Asked(MemberShape member, int position, Predicate<Object> test) {
        boolean holds(ObjectValues owner) {
            if (owner.isAbsent(position)) {
                return true;
            }
            Object value = owner.held(member);
            if (value instanceof List<?> several) {
                for (Object each : several) {
                    if (!test.test(each)) {
                        return false;
                    }
                }
                return true;
            }
            return value == null || test.test(value);
        }
    }

    private final List<Asked> asked = new ArrayList<>();
    private final boolean asksAboutTheWhole;

    private FirstLook(ObjectShape shape, BeanDescriptor description) {
        this.asksAboutTheWhole = !description.getConstraintDescriptors().isEmpty();
        for (PropertyDescriptor property : description.getConstrainedProperties()) {
            MemberShape member = shape.known(Constraints.member(property.getPropertyName()));
            Stream.concat(
                            property.getConstraintDescriptors().stream(),
                            property.getConstrainedContainerElementTypes().stream()
                                    .flatMap(inner -> inner.getConstraintDescriptors().stream()))
                    .map(ConstraintDescriptor::getAnnotation)
                    .forEach(constraint -> asked.add(new Asked(member, member.position(), test(constraint))));
        }
    }

    /** {@return whether every constraint of one object, apart from those of what it holds, surely holds} */
    static boolean isSound(ObjectValues object) {
        FirstLook look = LOOKS.get(object.shape().type());
        if (look.asksAboutTheWhole) {
            return false;
        }
        for (Asked each : look.asked) {
            if (!each.holds(object)) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<Object> test(Annotation constraint) {
        if (constraint instanceof NotOnlySpace) {
            return value -> TEXTS.isValid((CharSequence) value, null);
        }
        if (constraint instanceof Pattern pattern && pattern.flags().length == 0) {
            java.util.regex.Pattern form = java.util.regex.Pattern.compile(pattern.regexp());
            return value -> form.matcher((CharSequence) value).matches();
        }
        return ofNumber(constraint);
    }

    private static Predicate<Object> ofNumber(Annotation constraint) {
        if (constraint instanceof Positive) {
            return value -> number(value).signum() > 0;
        }
        if (constraint instanceof PositiveOrZero) {
            return value -> number(value).signum() >= 0;
        }
        if (constraint instanceof Min least) {
            return value -> number(value).compareTo(BigDecimal.valueOf(least.value())) >= 0;
        }
        if (constraint instanceof Max most) {
            return value -> number(value).compareTo(BigDecimal.valueOf(most.value())) <= 0;
        }
        if (constraint instanceof DecimalMin least && least.inclusive()) {
            BigDecimal bound = new BigDecimal(least.value());
            return value -> number(value).compareTo(bound) >= 0;
        }
        if (constraint instanceof DecimalMax most && most.inclusive()) {
            BigDecimal bound = new BigDecimal(most.value());
            return value -> number(value).compareTo(bound) <= 0;
        }
        return value -> false;
    }

    /** Records hold numbers of two kinds. */
    private static BigDecimal number(Object value) {
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }
}
