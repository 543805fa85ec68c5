package org.threecolumns.pdf.theme;

import java.util.List;
import java.util.Objects;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.theme.PageGeometry.Column;

/**
 * How documents look: one style for each form of page, colours and typeface. Nothing under 12 points can be made.
 *
 * @param landscape documents made for wide pages
 * @param portrait documents made for tall pages
 * @param palette the colours
 * @param fonts the typeface
 */
public record Theme(PageStyle landscape, PageStyle portrait, Palette palette, FontSet fonts) {

    /**
     * Checks that every part is there.
     *
     * @param landscape see {@link #landscape}
     * @param portrait see {@link #portrait}
     * @param palette see {@link #palette}
     * @param fonts see {@link #fonts}
     */
    public Theme {
        Objects.requireNonNull(landscape, "landscape");
        Objects.requireNonNull(portrait, "portrait");
        Objects.requireNonNull(palette, "palette");
        Objects.requireNonNull(fonts, "fonts");
    }

    /** {@return three columns on wide pages with text of 12 points, one column on tall pages with text of 14} */
    public static Theme standard() {
        return new Theme(threeColumns(), oneColumn(), Palette.standard(), FontSet.andika());
    }

    /** {@return large print: text of 18 points in one column on tall pages, whatever form the document was made for} */
    public static Theme large() {
        PageStyle large = new PageStyle(
                new PageGeometry(595, 842, 51, 44, 770, 778, 10, List.of(new Column(51, 500))),
                new TypeScale(
                        new TextSize(30, 38),
                        new TextSize(24, 32),
                        new TextSize(20, 28),
                        new TextSize(18, 26),
                        new TextSize(24, 33),
                        new TextSize(18, 26),
                        new TextSize(16, 22)));
        return new Theme(large, large, Palette.standard(), FontSet.andika());
    }

    private static PageStyle threeColumns() {
        return new PageStyle(
                new PageGeometry(
                        842,
                        595,
                        44,
                        40,
                        529,
                        537,
                        7,
                        List.of(new Column(44, 292), new Column(354, 213), new Column(585, 213))),
                new TypeScale(
                        new TextSize(22, 28),
                        new TextSize(15, 20),
                        new TextSize(13, 18),
                        new TextSize(12, 16.5),
                        new TextSize(15, 21),
                        new TextSize(12, 16.5),
                        new TextSize(12, 16)));
    }

    private static PageStyle oneColumn() {
        return new PageStyle(
                new PageGeometry(595, 842, 51, 40, 776, 784, 10, List.of(new Column(51, 500))),
                new TypeScale(
                        new TextSize(28, 36),
                        new TextSize(18, 24),
                        new TextSize(16, 22),
                        new TextSize(14, 20),
                        new TextSize(18, 25),
                        new TextSize(12, 17),
                        new TextSize(12, 16)));
    }

    /**
     * {@return how pages look for a document made for this form}
     *
     * @param form the form of the document
     */
    public PageStyle style(Form form) {
        return form == Form.LANDSCAPE ? landscape : portrait;
    }

    /**
     * {@return the same look in another typeface}
     *
     * @param other the typeface
     */
    public Theme withFonts(FontSet other) {
        return new Theme(landscape, portrait, palette, other);
    }
}
