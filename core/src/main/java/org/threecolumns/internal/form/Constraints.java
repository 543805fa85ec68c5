package org.threecolumns.internal.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.model.RecordPath;

/**
 * The constraints that stand on the model's getters. What the validator finds is turned into flaws at once and dropped,
 * because its own results carry the values.
 */
final class Constraints {
    /** The one getter that cannot be called like its member in JSON. */
    private static final Map<String, String> MEMBERS = Map.of("retentionClass", "class");

    private Constraints() {}

    /** Made at first use and kept: a factory costs far more than a check. */
    private static final class Holder {
        static final Validator VALIDATOR = validator();

        // The factory lives as long as the class: closing it would end its validator.
        @SuppressWarnings("resource")
        private static Validator validator() {
            ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    // A host's META-INF/validation.xml may stop at the first finding or turn constraints off.
                    .ignoreXmlConfiguration()
                    // No expression language: nothing in a message or a value is ever evaluated.
                    .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
                    .buildValidatorFactory();
            return factory.getValidator();
        }
    }

    /** {@return what the validator asks of a type} */
    static BeanDescriptor description(Class<?> type) {
        return Holder.VALIDATOR.getConstraintsForClass(type);
    }

    /** {@return the member in JSON of what the validator calls a property} */
    static String member(String property) {
        return MEMBERS.getOrDefault(property, property);
    }

    /** {@return the flaws that constraints find} */
    static List<Flaw> flaws(ObjectValues record) {
        Set<ConstraintViolation<Object>> violations = Holder.VALIDATOR.validate(record.value());
        IdentityHashMap<Object, List<RecordPath>> places = places(record);
        List<Flaw> flaws = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations) {
            Object owner = violation.getLeafBean();
            for (RecordPath place : places.getOrDefault(owner, List.of(RecordPath.root()))) {
                flaws.add(new Flaw(member(place, violation.getPropertyPath()), violation.getMessageTemplate()));
            }
        }
        return flaws;
    }

    /** {@return where each object stands; one that a host used twice stands in two places} */
    private static IdentityHashMap<Object, List<RecordPath>> places(ObjectValues record) {
        IdentityHashMap<Object, List<RecordPath>> places = new IdentityHashMap<>();
        record.each(object -> places.computeIfAbsent(object.value(), any -> new ArrayList<>(1))
                .add(object.path()));
        return places;
    }

    private static RecordPath member(RecordPath owner, Path path) {
        String property = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY) {
                property = node.getName();
            }
        }
        return property.isEmpty() ? owner : owner.member(member(property));
    }
}
