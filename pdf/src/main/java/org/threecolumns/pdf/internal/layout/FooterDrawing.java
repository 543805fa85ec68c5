package org.threecolumns.pdf.internal.layout;

import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.plan.Footer;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.Face;
import org.threecolumns.pdf.theme.PageGeometry;
import org.threecolumns.pdf.theme.TextSize;

/** What stands under every page. Words that need more than two lines push the line above them, and the content, upwards. */
record FooterDrawing(Footer footer, Setting setting, List<TextLine> lines) {

    private static final double BEFORE_COUNT = 18;
    private static final int LINES_WITH_ROOM = 2;

    static FooterDrawing of(Footer footer, Setting setting, int mostPages) {
        setting.ascription().requireLetters(footer.words() + footer.pageWords(1, 1), Face.REGULAR, Optional.empty());
        TextSize size = setting.type().footer();
        String longest = footer.pageWords(mostPages, mostPages);
        double room = setting.geometry().whole().width()
                - setting.widths().width(longest, Face.REGULAR, size.size())
                - BEFORE_COUNT;
        return new FooterDrawing(footer, setting, setting.lines(List.of(run(footer.words(), setting)), size, room));
    }

    private static StyledRun run(String text, Setting setting) {
        return new StyledRun(text, Face.REGULAR, setting.palette().muted(), Owner.Artifact.PAGE_FOOTER);
    }

    /** How far the content ends higher than usual. */
    double raised() {
        return Math.max(0, lines.size() - LINES_WITH_ROOM)
                * setting.type().footer().leading();
    }

    void draw(Sheet sheet, int page, int pages) {
        PageGeometry.Column whole = setting.geometry().whole();
        TextSize size = setting.type().footer();
        double rule = setting.geometry().footerRule() - raised();
        Colour hairline = setting.palette().hairline();
        sheet.add(new Ink.Line(
                Owner.Artifact.PAGE_FOOTER,
                new Point(whole.x(), rule),
                new Point(whole.right(), rule),
                new Stroke(hairline, 0.75)));
        double top = rule + 1.5 * size.size() - size.baseline();
        for (TextLine line : lines) {
            line.draw(sheet, whole.x(), top);
            top += line.height();
        }
        count(sheet, page, pages, whole.right(), rule + 1.5 * size.size());
    }

    private void count(Sheet sheet, int page, int pages, double right, double baseline) {
        String words = footer.pageWords(page, pages);
        double size = setting.type().footer().size();
        double width = setting.widths().width(words, Face.REGULAR, size);
        sheet.add(new Ink.Words(
                Owner.Artifact.PAGE_FOOTER,
                words,
                Face.REGULAR,
                size,
                setting.palette().muted(),
                right - width,
                baseline,
                width));
    }
}
