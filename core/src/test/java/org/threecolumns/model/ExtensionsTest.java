package org.threecolumns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {
    private static final String JSON = "{\"z\":1.50,\"a\":[true]}";

    @Test
    void keepTheTextOfEachValue() {
        Extensions extensions = Extensions.of(Map.of("org.example.badge", JSON, "org.example.a", "7"));

        assertThat(extensions.json("org.example.badge")).contains(JSON);
        assertThat(extensions.json("org.example.other")).isEmpty();
        assertThat(extensions.names()).containsExactly("org.example.a", "org.example.badge");
    }

    @Test
    void areEqualByContent() {
        Extensions one = Extensions.of(Map.of("org.example.badge", JSON));

        assertThat(one)
                .isEqualTo(Extensions.of(Map.of("org.example.badge", JSON)))
                .hasSameHashCodeAs(Extensions.of(Map.of("org.example.badge", JSON)))
                .isNotEqualTo(Extensions.of(Map.of("org.example.badge", "{\"z\":1.5,\"a\":[true]}")));
    }

    @Test
    void showOnlyHowManyThereAre() {
        assertThat(Extensions.of(Map.of("org.example.kerry", "\"hit\""))).hasToString("Extensions (1)");
    }

    @Test
    void doNotChangeWithTheMapTheyCameFrom() {
        Map<String, String> source = new HashMap<>(Map.of("org.example.badge", "1"));
        Extensions extensions = Extensions.of(source);

        source.put("org.example.more", "2");

        assertThat(extensions.names()).containsExactly("org.example.badge");
        assertThatThrownBy(() -> extensions.names().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "badge", "Org.example", "org..badge", "org.example.", ".org", "org.kerry hit", "org.é"})
    void refuseOtherNamesWithoutShowingThem(String name) {
        assertThatThrownBy(() -> Extensions.of(Map.of(name, "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Extensions: a name must be in reverse-DNS form, such as org.example.badge, up to 120"
                        + " characters");
    }

    @Test
    void refuseANameThatIsTooLong() {
        assertThat(Extensions.of(Map.of("o." + "x".repeat(118), "1")).names()).hasSize(1);
        assertThatThrownBy(() -> Extensions.of(Map.of("o." + "x".repeat(119), "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuseToBeEmpty() {
        assertThatThrownBy(() -> Extensions.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Extensions.of(Map.of("org.example.badge", " ")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
