package org.threecolumns.model.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Modifier;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.threecolumns.model.Agreement;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.Setting;
import org.threecolumns.model.View;

class DangerStatementTest {
    private static final String JSON = """
            {"id": "ds1", "title": "Hitting and shouting after drink", "children": ["c1", "c2"],
             "impactByChild": [{"id": "i1", "child": "c1", "longTerm": "could think it is her job to stop it",
                                "agreement": [{"id": "a2", "person": "p2", "view": "AGREES"}]}],
             "responsibleUnknown": {"reason": "nobody saw it"}, "status": "OFFERED", "setting": "HOME_VISIT",
             "occurredOn": "~2025-SPRING", "capturedOn": "2026-02-24", "audience": ["TEAM", "p1"],
             "sensitivity": {"adultOnly": true}}
            """;

    @Test
    void isBoundByJacksonThroughItsBuilder() throws Exception {
        ObjectMapper mapper = new ObjectMapper().registerModule(new ScalarReaders());

        DangerStatement read = mapper.readValue(JSON, DangerStatement.class);

        assertThat(read).isEqualTo(written().build());
    }

    @Test
    void canBeCopiedWithAChange() {
        DangerStatement before = written().build();

        DangerStatement after =
                DangerStatement.builder().like(before).title("Another").build();

        assertThat(after.getTitle()).contains("Another");
        assertThat(after.getImpactByChild()).isEqualTo(before.getImpactByChild());
    }

    @Test
    void isValidatedThroughItsGettersWithoutOpenPackages() {
        DangerStatement blank =
                written().addImpactByChild(impact("i2").longTerm("  ").build()).build();

        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(written().build())).isEmpty();
            assertThat(validator.validate(blank))
                    .extracting(
                            ConstraintViolation::getMessage,
                            flaw -> flaw.getPropertyPath().toString())
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("STR-11", "impactByChild[1].longTerm"));
        }
    }

    @Test
    void hidesItsImplementationAndItsContent() {
        DangerStatement statement = written().build();

        assertThat(Modifier.isPublic(statement.getClass().getModifiers())).isFalse();
        assertThat(statement).hasToString("DangerStatement ds1");
    }

    @Test
    void tellsDisputesFromAgreement() {
        Agreement yes =
                Agreement.builder().id("a1").person("p1").view(View.AGREES).build();
        Agreement partly =
                Agreement.builder().id("a2").person("p2").view(View.PARTLY).build();
        Agreement unasked =
                Agreement.builder().id("a3").person("p3").view(View.NOT_ASKED).build();

        DangerStatement statement = DangerStatement.builder()
                .id("ds1")
                .addAgreement(yes, partly, unasked)
                .build();

        assertThat(statement.disputes()).containsExactly(partly);
        assertThat(statement.agreedWith()).containsExactly("p1");
    }

    @Test
    void refusesAnIdOfAWrongFormWithoutShowingIt() {
        assertThatThrownBy(() -> DangerStatement.builder().id("Kerry hit").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DangerStatement: its id must have the form")
                .hasMessageNotContaining("Kerry");
    }

    private static DangerStatement.Builder written() {
        return DangerStatement.builder()
                .id("ds1")
                .title("Hitting and shouting after drink")
                .children(List.of("c1", "c2"))
                .addImpactByChild(impact("i1")
                        .longTerm("could think it is her job to stop it")
                        .addAgreement(Agreement.builder()
                                .id("a2")
                                .person("p2")
                                .view(View.AGREES)
                                .build())
                        .build())
                .responsibleUnknown(NotKnown.builder().reason("nobody saw it").build())
                .status(DangerStatus.OFFERED)
                .setting(OpenCode.of(Setting.HOME_VISIT))
                .occurredOn(FuzzyDate.parse("~2025-SPRING"))
                .capturedOn(java.time.LocalDate.of(2026, 2, 24))
                .addAudience("TEAM", "p1")
                .sensitivity(org.threecolumns.model.Sensitivity.builder()
                        .adultOnly(true)
                        .build());
    }

    private static ImpactOnChild.Builder impact(String id) {
        return ImpactOnChild.builder().id(id).child("c1");
    }
}
