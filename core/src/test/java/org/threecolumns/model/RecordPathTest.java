package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPathTest {
    private static final RecordPath IMPACT = RecordPath.root()
            .member("map")
            .member("dangerStatements")
            .item("ds1")
            .member("impactByChild");

    @Test
    void stepsIntoListsById() {
        assertThat(IMPACT).hasToString("/map/dangerStatements/ds1/impactByChild");
        assertThat(IMPACT.steps()).containsExactly("map", "dangerStatements", "ds1", "impactByChild");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/case", "/map/dangerStatements/ds1/impactByChild", "/people/p-1_a/phones"})
    void isReadAsItIsWritten(String text) {
        assertThat(RecordPath.parse(text)).hasToString(text);
    }

    @Test
    void isEqualHoweverItWasMade() {
        assertThat(RecordPath.parse("/map/dangerStatements/ds1/impactByChild"))
                .isEqualTo(IMPACT)
                .hasSameHashCodeAs(IMPACT)
                .isNotEqualTo(RecordPath.root());
        assertThat(RecordPath.parse("/")).isEqualTo(RecordPath.root());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "map",
                "//",
                "/map/",
                "/map//ds1",
                "/map/1",
                "/map/Kerry was hit",
                "/map/~1",
                "/é",
                "map/people",
                "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void refusesWhatIsNoAddressWithoutShowingIt(String text) {
        assertThatThrownBy(() -> RecordPath.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RecordPath: each step, after a slash, must have the form [A-Za-z][A-Za-z0-9_-]{0,39}");
    }

    @Test
    void refusesAStepThatIsNeitherNameNorId() {
        assertThatThrownBy(() -> RecordPath.root().member("/map")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IMPACT.item("Nan Jean"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Jean");
    }

    @Test
    void ordersAnObjectBeforeWhatIsInIt() {
        List<String> ordered =
                List.of("/", "/case", "/map", "/map/harm/h1", "/map/harm/h1/severity", "/map/harm/h10", "/people");

        assertThat(Stream.of("/people", "/map/harm/h10", "/map/harm/h1/severity", "/map/harm/h1", "/map", "/case", "/")
                        .map(RecordPath::parse)
                        .sorted()
                        .map(RecordPath::toString))
                .containsExactlyElementsOf(ordered);
    }

    @Test
    void knowsWhatLiesInside() {
        RecordPath statement = RecordPath.parse("/map/dangerStatements/ds1");

        assertThat(statement.contains(IMPACT)).isTrue();
        assertThat(statement.contains(statement)).isTrue();
        assertThat(IMPACT.contains(statement)).isFalse();
        assertThat(statement.contains(RecordPath.parse("/map/dangerStatements/ds11")))
                .isFalse();
    }

    @Test
    void leadsBackToTheRoot() {
        assertThat(IMPACT.parent()).contains(RecordPath.parse("/map/dangerStatements/ds1"));
        assertThat(RecordPath.parse("/case").parent()).contains(RecordPath.root());
        assertThat(RecordPath.root().parent()).isEmpty();
    }
}
