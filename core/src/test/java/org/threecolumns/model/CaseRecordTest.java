package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseRecordTest {
    private static final Case CASE = Case.builder().id("case1").build();

    @Test
    void mayBeAlmostEmpty() {
        CaseRecord draft = CaseRecord.builder().theCase(CASE).build();

        assertThat(draft.getFormatVersion()).isEqualTo("0.1");
        assertThat(draft.getMap()).isEmpty();
        assertThat(draft.getPeople()).isEmpty();
        assertThat(draft).hasToString("CaseRecord case1");
    }

    @Test
    void needsACase() {
        assertThatIllegalStateException().isThrownBy(() -> CaseRecord.builder().build());
    }

    @Test
    void findsPeopleAndChildrenByOneId() {
        CaseRecord record = CaseRecord.builder()
                .theCase(CASE)
                .addPeople(Person.builder().id("p1").name("Jean").build())
                .addChildren(Child.builder().id("c1").name("Maisie").build())
                .build();

        assertThat(record.person("p1").flatMap(Individual::getName)).contains("Jean");
        assertThat(record.person("c1").flatMap(Individual::getName)).contains("Maisie");
        assertThat(record.person("p9")).isEmpty();
        assertThat(record.child("c1")).isPresent();
        assertThat(record.child("p1")).isEmpty();
    }

    @Test
    void isEqualByContent() {
        CaseRecord one = CaseRecord.builder().theCase(CASE).lang("en-GB").build();

        assertThat(one)
                .isEqualTo(CaseRecord.builder().like(one).build())
                .hasSameHashCodeAs(CaseRecord.builder().like(one).build())
                .isNotEqualTo(CaseRecord.builder().theCase(CASE).lang("cy-GB").build());
    }

    @Test
    void knowsAChildThatIsNotBornYet() {
        LocalDate due = LocalDate.of(2026, 6, 1);

        assertThat(Child.builder().id("c1").expected(due).build().unborn()).isTrue();
        assertThat(Child.builder()
                        .id("c1")
                        .expected(due)
                        .born(FuzzyDate.parse("BEFORE-BIRTH"))
                        .build()
                        .unborn())
                .isTrue();
        assertThat(Child.builder()
                        .id("c1")
                        .expected(due)
                        .born(FuzzyDate.parse("2026-06-03"))
                        .build()
                        .unborn())
                .isFalse();
        assertThat(Child.builder().id("c1").build().unborn()).isFalse();
    }
}
