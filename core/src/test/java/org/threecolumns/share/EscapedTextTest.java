package org.threecolumns.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text reads to whoever follows the link or opens the page in which it stands. */
class EscapedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at%20No%2e%2027|at No. 27",
                "Zo%C3%AB|Zoë",
                "Zo&euml; &Eacute;va|Zoe Eva",
                "Stra&szlig;e &aelig; &OElig;|Strasse ae oe",
                "27&nbsp;Elm&hellip;Row|27 Elm Row",
                "El&shy;m&zwj;s&zwnj;|Elms",
                "&#69;lm&#x20;&#X52;ow&#33|Elm Row!",
                "me&commat;mail&period;com&plus;|me@mail.com+",
                "\\u0045lm\\u{20}\\x52ow|Elm Row",
                "\\45 lm\\000020Row|Elm Row",
                "%2545lm &amp;nbsp;Row &percnt;20&bsol;45 lm|Elm  Row  Elm",
                "&#x110000;Elm|' Elm'"
            })
    void readsTheEscapesOfLinksPagesScriptsAndStyles(String written, String read) {
        assertThat(EscapedText.read(written)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Elm Row", "100% sure & so on, 50%of it", "A&B; R&amp \\ \\z", "&#; &unknown"})
    void textWithoutEscapesHasNoOtherReading(String text) {
        assertThat(EscapedText.read(text)).isEmpty();
    }

    @Test
    void escapesOfEscapesEndAfterThreeLayers() {
        assertThat(EscapedText.read("%25252541")).contains("%41");
    }
}
