package org.threecolumns.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.theme.PageGeometry.Column;

class ThemeTest {

    private static final Palette SHIPPED = Palette.standard();

    @Test
    void measuresContrastAsThePublishedTableDoes() {
        assertThat(SHIPPED.ink().contrast(Colour.WHITE)).isEqualTo(14.8, within(0.05));
        assertThat(SHIPPED.muted().contrast(Colour.WHITE)).isEqualTo(6.5, within(0.05));
        assertThat(SHIPPED.accent(Accent.WORRIED).contrast(SHIPPED.tint(Accent.WORRIED)))
                .isEqualTo(8.7, within(0.05));
        assertThat(SHIPPED.accent(Accent.SCALE).contrast(Colour.WHITE)).isEqualTo(7.4, within(0.05));
        assertThat(Colour.of(0).contrast(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Colour.WHITE.contrast(Colour.of(0))).isEqualTo(21, within(0.001));
    }

    @Test
    void refusesAPaletteWithWordsTooPaleToRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> palette(SHIPPED.ink(), Colour.of(0x8A94A0), SHIPPED.writingLine()))
                .withMessageContaining("muted: contrast");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> palette(SHIPPED.ink(), SHIPPED.muted(), SHIPPED.hairline()))
                .withMessageContaining("writingLine: contrast");
    }

    @Test
    void refusesAPaletteWhoseInkIsPaleOnATintOrThatLacksAFamily() {
        Map<Accent, Palette.Family> families = new EnumMap<>(SHIPPED.accents());
        families.put(Accent.SCALE, new Palette.Family(Colour.of(0), Colour.of(0x808080)));
        assertThatIllegalArgumentException().isThrownBy(() -> palette(families)).withMessageContaining("SCALE");
        families.remove(Accent.SCALE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> palette(families))
                .withMessage("accents: SCALE is missing");
    }

    @Test
    void refusesTextUnderTwelvePoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextSize(11.9, 16))
                .withMessage("size: 11.9; 12 to 96 points expected");
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSize(12, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSize(Double.NaN, 16));
    }

    @Test
    void refusesColumnsOverOneAnotherOrBeyondThePage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> geometry(new Column(44, 300), new Column(340, 200), new Column(585, 213)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> geometry(new Column(44, 292), new Column(354, 213), new Column(585, 300)));
        assertThatIllegalArgumentException().isThrownBy(() -> geometry(new Column(44, 292), new Column(354, 213)));
    }

    @Test
    void coversTheSpaceBetweenColumns() {
        PageGeometry wide = Theme.standard().style(Form.LANDSCAPE).geometry();
        assertThat(wide.place(1, 2)).isEqualTo(new Column(354, 444));
        assertThat(wide.whole()).isEqualTo(new Column(44, 754));
        PageGeometry large = Theme.large().style(Form.LANDSCAPE).geometry();
        assertThat(large.place(2, 1)).isEqualTo(new Column(51, 500));
    }

    @Test
    void hasAWholeShippedTypefaceWithItsLicence() throws IOException {
        assertThat(FontSet.andika().file(Face.REGULAR)).hasSizeGreaterThan(600_000);
        assertThat(FontSet.andika().file(Face.BOLD))
                .isNotEqualTo(FontSet.andika().file(Face.REGULAR));
        try (InputStream licence = FontSet.class.getResourceAsStream("OFL.txt")) {
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Reserved Font Names \"Andika\" and \"SIL\"", "SIL OPEN FONT LICENSE Version 1.1");
        }
    }

    @Test
    void keepsItsFilesFromBeingChanged() {
        byte[] own = {1, 2};
        FontSet fonts = FontSet.of(own, own);
        own[0] = 9;
        fonts.file(Face.BOLD)[1] = 9;
        assertThat(fonts.file(Face.BOLD)).containsExactly(1, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> FontSet.of(own, new byte[0]));
    }

    private static PageGeometry geometry(Column... columns) {
        return new PageGeometry(842, 595, 44, 40, 529, 537, 7, List.of(columns));
    }

    private static Palette palette(Colour ink, Colour muted, Colour writingLine) {
        return new Palette(ink, muted, writingLine, SHIPPED.hairline(), SHIPPED.accents());
    }

    private static Palette palette(Map<Accent, Palette.Family> families) {
        return new Palette(SHIPPED.ink(), SHIPPED.muted(), SHIPPED.writingLine(), SHIPPED.hairline(), families);
    }
}
