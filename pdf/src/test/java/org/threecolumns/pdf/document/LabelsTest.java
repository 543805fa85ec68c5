package org.threecolumns.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private final Labels english = Labels.in("en-GB");
    private final Labels welsh = Labels.in("cy-GB");

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(welsh.keys()).isEqualTo(english.keys());
    }

    @Test
    void everyLanguageHasTheSamePlacesInEachLabel() {
        for (String key : english.keys()) {
            assertThat(Template.places(welsh.get(key))).as(key).isEqualTo(Template.places(english.get(key)));
        }
    }

    @Test
    void noLabelIsBlankExceptTheLineThatOnlyWelshNeeds() {
        for (String key : english.keys()) {
            assertThat(welsh.get(key)).as(key).isNotBlank();
            if (!key.equals("copy.welsh-unchecked")) {
                assertThat(english.get(key)).as(key).isNotEmpty();
            }
        }
    }

    @Test
    void everyWelshLabelIsUncheckedUntilSomebodySaysWhoCheckedIt() {
        assertThat(english.unchecked()).isEmpty();
        assertThat(welsh.unchecked()).isEqualTo(welsh.keys());
    }

    @Test
    void aLanguageIsFoundWithoutItsRegion() {
        assertThat(Labels.in("cy").language()).isEqualTo(Locale.forLanguageTag("cy-GB"));
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        assertThatThrownBy(() -> Labels.in("fr-FR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("languageTag: not one of [en-GB, cy-GB]");
    }

    @Test
    void aCouncilCanPutItsOwnWordsInPlaceOfOurs() {
        Labels own = welsh.with("part.goal", "Ein nod {0}");
        assertThat(own.get("part.goal")).isEqualTo("Ein nod {0}");
        assertThat(own.unchecked())
                .doesNotContain("part.goal")
                .hasSize(welsh.unchecked().size() - 1);
        assertThat(welsh.get("part.goal")).isNotEqualTo("Ein nod {0}");
    }

    @Test
    void ownWordsWithoutThePlacesOfOursAreRefused() {
        assertThatThrownBy(() -> english.with("part.goal", "Goal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: places differ; [{0}] expected");
        assertThatThrownBy(() -> english.with("part.gaol", "Goal {0}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key: not one of keys()");
    }

    @Test
    void itsTextFormTellsNoWords() {
        assertThat(english).hasToString("Labels[en-GB, " + english.keys().size() + " keys]");
    }

    @Test
    void aTemplateIsCutAtItsPlaces() {
        assertThat(Template.pieces("By {0}, for {1}."))
                .containsExactly(
                        new Template.Piece.Fixed("By "),
                        new Template.Piece.Place(0),
                        new Template.Piece.Fixed(", for "),
                        new Template.Piece.Place(1),
                        new Template.Piece.Fixed("."));
    }
}
