package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.model.map.ExistingSafety;
import org.threecolumns.model.map.Frequency;
import org.threecolumns.model.map.Severity;
import org.threecolumns.model.map.ThreeColumnMap;
import org.threecolumns.model.scale.Scale;

/** The form of single members, as any host's own validator sees it. */
class ConstraintsTest {
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static final Case CASE = Case.builder().id("case1").build();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdForGeneratedRecords(long seed) {
        assertThat(VALIDATOR.validate(GeneratedRecords.full(seed))).isEmpty();
    }

    static Stream<Arguments> flawed() {
        return Stream.of(
                Arguments.of(
                        "STR-01", "formatVersion", record().formatVersion("one").build()),
                Arguments.of(
                        "STR-01",
                        "formatVersion",
                        record().formatVersion("0.12345678901234").build()),
                Arguments.of("STR-02", "lang", record().lang("english language").build()),
                Arguments.of("STR-02", "lang", record().lang("").build()),
                Arguments.of("STR-03", "value", severity("10.5")),
                Arguments.of("STR-03", "value", severity("-1")),
                Arguments.of(
                        "STR-03",
                        "scaleTop",
                        Severity.builder().scaleTop(BigDecimal.ZERO).build()),
                Arguments.of("STR-03", "count", Frequency.builder().count(-1).build()),
                Arguments.of(
                        "STR-03",
                        "occasions",
                        ExistingSafety.builder().id("es1").occasions(-1).build()),
                Arguments.of(
                        "STR-03",
                        "step",
                        Scale.builder().id("sc1").step(BigDecimal.ZERO).build()),
                Arguments.of(
                        "STR-03",
                        "version",
                        Scale.builder().id("sc1").version(0).build()),
                Arguments.of(
                        "STR-09",
                        "version",
                        ThreeColumnMap.builder().id("m1").version(0).build()),
                Arguments.of(
                        "STR-11",
                        "name",
                        Person.builder().id("p1").name(" \t\n").build()),
                Arguments.of(
                        "STR-11",
                        "name",
                        Person.builder().id("p1").name("\u00a0\u2003").build()),
                Arguments.of(
                        "STR-11", "name", Person.builder().id("p1").name("").build()),
                Arguments.of(
                        "STR-11",
                        "knownAs[1].<list element>",
                        Person.builder().id("p1").addKnownAs("Jean", " ").build()),
                Arguments.of(
                        "STR-11",
                        "case.council",
                        record().theCase(Case.builder().id("case1").council(" ").build())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void nameTheRuleAndTheMember(String rule, String path, Object value) {
        assertThat(VALIDATOR.validate(value)).singleElement().satisfies(flaw -> {
            assertThat(flaw.getMessage()).isEqualTo(rule);
            assertThat(flaw.getPropertyPath()).hasToString(path);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "cy-GB", "zh-Hant-TW", "sl-rozaj-biske"})
    void allowLanguageTags(String tag) {
        assertThat(VALIDATOR.validate(record().lang(tag).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "4.5"})
    void allowSeverityFromNoughtToTen(String value) {
        assertThat(VALIDATOR.validate(severity(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "  Kerry\n\nsaid: ", "\n.", "日"})
    void allowAnyTextThatSaysSomething(String text) {
        assertThat(VALIDATOR.validate(Person.builder().id("p1").name(text).build()))
                .isEmpty();
    }

    private static Severity severity(String value) {
        return Severity.builder().value(new BigDecimal(value)).build();
    }

    private static CaseRecord.Builder record() {
        return CaseRecord.builder().theCase(CASE);
    }
}
