package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.model.map.DangerStatement;
import org.threecolumns.model.map.PlainCheck;

class IdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"p1", "P", "a-b_C9", "TEAMS", "team", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void acceptsIds(String id) {
        assertThat(Person.builder().id(id).build().getId()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1p",
                "-p",
                "p 1",
                "p/1",
                "é",
                "Kerry Jones",
                "TEAM",
                "PARTNERS",
                "NETWORK",
                "COURT",
                "p1\n",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void refusesOtherIdsWithoutShowingThem(String id) {
        assertThatThrownBy(() -> Person.builder().id(id).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Person: its id must have the form [A-Za-z][A-Za-z0-9_-]{0,39} and be none of TEAM, PARTNERS,"
                                + " NETWORK, COURT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nan Jean", "TEAM", ""})
    void refusesReferencesOfAnotherForm(String reference) {
        assertThatThrownBy(() -> DangerStatement.builder()
                        .id("ds1")
                        .addWorriedPeople("p1", reference)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DangerStatement: a reference in worriedPeople must have the form")
                .hasMessageNotContaining("Jean");
    }

    @Test
    void findsReferencesThatATypeInherits() {
        assertThatThrownBy(() -> DangerStatement.builder()
                        .id("ds1")
                        .capturedBy("Priya S")
                        .build())
                .hasMessageStartingWith("DangerStatement: a reference in capturedBy");
    }

    @Test
    void findsReferencesInObjectsWithoutAnId() {
        assertThatThrownBy(() -> PlainCheck.builder().by("Jean!").build())
                .hasMessageStartingWith("PlainCheck: a reference in by must have the form");
    }

    @Test
    void allowsGroupsWhereReadersAreNamed() {
        assertThatCode(() -> DangerStatement.builder()
                        .id("ds1")
                        .addAudience("TEAM", "COURT", "p1")
                        .build())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DangerStatement.builder()
                        .id("ds1")
                        .addAudience("FAMILY!")
                        .build())
                .hasMessage(
                        "DangerStatement: a reference in audience must be one of TEAM, PARTNERS, NETWORK, COURT or have"
                                + " the form [A-Za-z][A-Za-z0-9_-]{0,39}");
    }

    @Test
    void needsAnIdToBuild() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DangerStatement.builder().title("Hitting").build())
                .withMessageNotContaining("Hitting")
                .withMessageContaining("[id]");
    }
}
