package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCodeTest {
    @ParameterizedTest
    @EnumSource(Relationship.class)
    void findsWhatIsKnown(Relationship known) {
        OpenCode<Relationship> code = OpenCode.parse(Relationship.class, known.name());

        assertThat(code.known()).contains(known);
        assertThat(code.is(known)).isTrue();
        assertThat(code)
                .isEqualTo(OpenCode.of(known))
                .hasSameHashCodeAs(OpenCode.of(known))
                .hasToString("Relationship " + known);
    }

    @Test
    void keepsWhatIsUnknown() {
        OpenCode<Relationship> godmother = OpenCode.parse(Relationship.class, "GODMOTHER");

        assertThat(godmother.known()).isEmpty();
        assertThat(godmother.code()).isEqualTo("GODMOTHER");
        assertThat(godmother.is(Relationship.FRIEND)).isFalse();
        assertThat(godmother)
                .isEqualTo(OpenCode.parse(Relationship.class, "GODMOTHER"))
                .isNotEqualTo(OpenCode.parse(Relationship.class, "GODFATHER"));
    }

    @Test
    void doesNotShowAnUnknownCode() {
        assertThat(OpenCode.parse(Relationship.class, "KERRY_HIT_MAISIE")).hasToString("Relationship (unlisted)");
    }

    @Test
    void differsBetweenLists() {
        assertThat((Object) OpenCode.of(Setting.OTHER)).isNotEqualTo(OpenCode.of(Role.OTHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parent", "1ST", "_X", "A B", "Ä", "A-B", "A\n"})
    void refusesOtherFormsWithoutShowingThem(String code) {
        assertThatThrownBy(() -> OpenCode.parse(Relationship.class, code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Relationship: a code must have the form [A-Z][A-Z0-9_]{0,59}");
    }

    @Test
    void holdsSixtyCharactersAndNoMore() {
        assertThat(OpenCode.parse(Role.class, "A".repeat(60)).code()).hasSize(60);
        assertThatThrownBy(() -> OpenCode.parse(Role.class, "A".repeat(61)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
