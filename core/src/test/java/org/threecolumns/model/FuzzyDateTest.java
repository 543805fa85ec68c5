package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-02, 2025-02-01, 2025-02-28",
        "2025-03-14, 2025-03-14, 2025-03-14",
        "2025-SPRING, 2025-03-01, 2025-05-31",
        "2025-SUMMER, 2025-06-01, 2025-08-31",
        "2025-AUTUMN, 2025-09-01, 2025-11-30",
        "2025-WINTER, 2025-12-01, 2026-02-28",
        "2023-WINTER, 2023-12-01, 2024-02-29",
        "~2025-03, 2025-03-01, 2025-03-31",
        "1900, 1900-01-01, 1900-12-31",
        "2199-12-31, 2199-12-31, 2199-12-31",
    })
    void spansFromTheFirstToTheLastDayItCanMean(String text, LocalDate earliest, LocalDate latest) {
        FuzzyDate date = FuzzyDate.parse(text);

        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest()).contains(latest);
        assertThat(date.isBeforeBirth()).isFalse();
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "25",
                "1899",
                "2200",
                "20255",
                "2025-",
                "2025-3",
                "2025-13",
                "2025-00",
                "2025-02-29",
                "2025-04-31",
                "2025-03-00",
                "2025-03-14T10:00",
                " 2025",
                "2025 ",
                "2025-spring",
                "2025-FALL",
                "SPRING-2025",
                "~~2025",
                "before birth",
                "BEFORE-BIRTH ",
                "2025-SPRING-01",
                "２０２５",
                "-2025",
                "when Kerry moved out"
            })
    void refusesEverythingElseWithoutShowingIt(String text) {
        assertThatThrownBy(() -> FuzzyDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessage(
                        "FuzzyDate: must be a day, month or year from 1900 to 2199, a season such as 2025-SPRING, or"
                                + " BEFORE-BIRTH; a leading ~ means about");
    }

    @Test
    void knowsWhatIsOnlyAbout() {
        assertThat(FuzzyDate.parse("~2025-SPRING").isAbout()).isTrue();
        assertThat(FuzzyDate.parse("2025-SPRING").isAbout()).isFalse();
        assertThat(FuzzyDate.parse("~BEFORE-BIRTH").isAbout()).isTrue();
    }

    @Test
    void hasNoDaysBeforeBirth() {
        FuzzyDate before = FuzzyDate.parse("BEFORE-BIRTH");

        assertThat(before.isBeforeBirth()).isTrue();
        assertThat(before.earliest()).isEmpty();
        assertThat(before.latest()).isEmpty();
    }

    @Test
    void comesFromAnExactDay() {
        assertThat(FuzzyDate.on(LocalDate.of(2026, 2, 22))).isEqualTo(FuzzyDate.parse("2026-02-22"));
        assertThatThrownBy(() -> FuzzyDate.on(LocalDate.of(1899, 12, 31))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FuzzyDate.on(LocalDate.of(12026, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersByFirstThenLastPossibleDayThenText() {
        List<String> ordered = List.of(
                "BEFORE-BIRTH",
                "~BEFORE-BIRTH",
                "2024-12-31",
                "2025-01-01",
                "2025-01",
                "2025-01-02",
                "2025-SPRING",
                "~2025-SPRING",
                "2025-WINTER");

        assertThat(ordered.stream().map(FuzzyDate::parse).sorted().map(FuzzyDate::text))
                .containsExactlyElementsOf(ordered);
        assertThat(Stream.of("2025", "2025-01", "2025-01-01")
                        .map(FuzzyDate::parse)
                        .sorted()
                        .map(FuzzyDate::text))
                .containsExactly("2025-01-01", "2025-01", "2025");
    }

    @Test
    void isEqualByWhatWasWritten() {
        assertThat(FuzzyDate.parse("2025"))
                .isEqualTo(FuzzyDate.parse("2025"))
                .hasSameHashCodeAs(FuzzyDate.parse("2025"))
                .isNotEqualTo(FuzzyDate.parse("~2025"))
                .isNotEqualTo("2025");
    }

    @Test
    void doesNotShowADateOfBirth() {
        assertThat(FuzzyDate.parse("2019-05-01")).hasToString("FuzzyDate");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void needsAText() {
        assertThatNullPointerException().isThrownBy(() -> FuzzyDate.parse(null)).withMessage("text");
    }
}
