package org.threecolumns.pdf.internal.layout;

import java.util.List;
import java.util.Locale;
import org.threecolumns.pdf.theme.PageGeometry;
import org.threecolumns.pdf.theme.PageStyle;
import org.threecolumns.pdf.theme.Palette;
import org.threecolumns.pdf.theme.TextSize;
import org.threecolumns.pdf.theme.TypeScale;

/** Everything that measuring needs and that stays the same for one document. */
record Setting(
        PageStyle style,
        Palette palette,
        Lengths lengths,
        Ascription ascription,
        LineBreaker breaker,
        WordWidths widths,
        Locale language) {

    PageGeometry geometry() {
        return style.geometry();
    }

    TypeScale type() {
        return style.type();
    }

    List<TextLine> lines(List<StyledRun> runs, TextSize size, double width) {
        return breaker.lines(runs, size, width, language);
    }
}
