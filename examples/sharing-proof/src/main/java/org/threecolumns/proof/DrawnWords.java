package org.threecolumns.proof;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The words drawn on pages, whatever their colour, size, layer or place, on the page or off it: once in the order drawn,
 * once sorted as the eye finds them, since letters may be placed in any order.
 */
final class DrawnWords extends PDFTextStripper {
    private final Search search;
    private final Spot spot;
    private final boolean countsShapes;
    private final DrawnShapes shapes;

    private DrawnWords(Search search, Spot spot, boolean sorted) {
        this.search = search;
        this.spot = spot;
        this.countsShapes = !sorted;
        this.shapes = new DrawnShapes(search);
        setSortByPosition(sorted);
        setShouldSeparateByBeads(false);
    }

    static DrawnWords inDrawnOrder(Search search) {
        return new DrawnWords(search, Spot.PAGE_TEXT, false);
    }

    static DrawnWords asTheEyeFindsThem(Search search) {
        return new DrawnWords(search, Spot.PAGE_TEXT, true);
    }

    static DrawnWords inDrawings(Search search) {
        return new DrawnWords(search, Spot.DRAWING, false);
    }

    void look(PDDocument document) throws IOException {
        writeText(document, new Taking());
        search.end();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (countsShapes) {
            shapes.operator(operator.getName());
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector step) throws IOException {
        if (font.toUnicode(code) == null) {
            search.gap(spot, Gap.Why.LETTERS_UNKNOWN);
        }
        super.showGlyph(place, font, code, step);
    }

    /** Hands on what the stripper writes, which is a word, a line end or a space at a time. */
    private final class Taking extends Writer {
        private final StringBuilder waiting = new StringBuilder();

        @Override
        public void write(char[] letters, int from, int length) {
            waiting.append(letters, from, length);
        }

        /** The stripper does so at the end of each page. */
        @Override
        public void flush() {
            search.text(spot, getCurrentPageNo(), waiting.toString());
            waiting.setLength(0);
        }

        @Override
        public void close() {
            flush();
        }
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        shapes.endPage();
        getOutput().flush();
    }

    @Override
    protected void endDocument(PDDocument document) throws IOException {
        getOutput().flush();
    }
}
