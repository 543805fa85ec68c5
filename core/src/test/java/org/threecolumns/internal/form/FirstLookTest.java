package org.threecolumns.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.generated.ModelBuilder;
import org.threecolumns.generated.ModelMember;
import org.threecolumns.internal.shape.MemberKind;
import org.threecolumns.internal.shape.ObjectShape;
import org.threecolumns.internal.shape.ObjectValues;
import org.threecolumns.internal.shape.RecordShape;

/** The first look beside its judge, on every member of every type with values on both sides of every bound. */
class FirstLookTest {
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator JUDGE = FACTORY.getValidator();
    private static final long SEED = 1;

    private static final List<String> TEXTS = List.of(
            "x",
            " .",
            "",
            " ",
            "\t\u00a0\u2003\r\n",
            "1.0",
            "0.12345678901234",
            "en-GB",
            "Welsh, mostly",
            "\ud83d\ude00");
    private static final List<Integer> WHOLE_NUMBERS = List.of(Integer.MIN_VALUE, -1, 0, 1, 3, 4, Integer.MAX_VALUE);
    private static final List<BigDecimal> NUMBERS = Stream.of("-0.01", "0", "0.00", "0.01", "10", "10.0", "10.01")
            .map(BigDecimal::new)
            .toList();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    /** One value of each type that a record can hold, every member of it filled. */
    static List<Object> oneOfEachType() {
        Map<ObjectShape, Object> found = new LinkedHashMap<>();
        ObjectValues.of(GeneratedRecords.full(SEED)).each(object -> found.putIfAbsent(object.shape(), object.value()));
        return List.copyOf(found.values());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachType")
    void seesWhatTheValidatorSees(Object value) {
        ObjectShape shape = shape(value);
        assertThat(FirstLook.isSound(ObjectValues.of(value, shape))).isTrue();
        for (Object changed : variants(value, shape)) {
            assertThat(FirstLook.isSound(ObjectValues.of(changed, shape)))
                    .as(() -> changed + " judged by " + JUDGE.validate(changed))
                    .isEqualTo(JUDGE.validate(changed).isEmpty());
        }
    }

    @Test
    void isTriedOnFlawsOfEveryRuleThatConstraintsHave() {
        assertThat(oneOfEachType().stream()
                        .flatMap(value -> variants(value, shape(value)).stream())
                        .flatMap(changed -> JUDGE.validate(changed).stream())
                        .map(flaw -> flaw.getMessage()))
                .contains("STR-01", "STR-02", "STR-03", "STR-09", "STR-11");
    }

    private static ObjectShape shape(Object value) {
        return RecordShape.of(value.getClass().getInterfaces()[0]);
    }

    private static List<Object> variants(Object value, ObjectShape shape) {
        List<Object> variants = new ArrayList<>();
        for (ModelMember changed : ModelMember.of(shape.type())) {
            MemberKind kind = shape.known(changed.name()).kind();
            for (Object each : values(kind)) {
                List<Object> values = changed.isList() ? new ArrayList<>(changed.valuesIn(value)) : new ArrayList<>();
                values.add(each);
                ModelBuilder builder = new ModelBuilder(shape.type());
                for (ModelMember member : ModelMember.of(shape.type())) {
                    List<?> held = member.equals(changed) ? values : member.valuesIn(value);
                    if (!held.isEmpty()) {
                        builder.set(member, held);
                    }
                }
                variants.add(builder.build());
            }
        }
        return variants;
    }

    private static List<?> values(MemberKind kind) {
        return switch (kind) {
            case TEXT, TECHNICAL, LANGUAGE -> TEXTS;
            case WHOLE_NUMBER -> WHOLE_NUMBERS;
            case NUMBER -> NUMBERS;
            default -> List.of();
        };
    }
}
