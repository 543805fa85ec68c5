package org.threecolumns.proof;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Words in forms, patterns and appearances: a page may draw them, a note may, or nothing at all. */
final class DrawingsWords {
    private final Search search;

    DrawingsWords(Search search) {
        this.search = search;
    }

    void look(PdfObjects objects) throws IOException {
        try (PDDocument sheet = new PDDocument()) {
            for (COSStream stream : objects.streams()) {
                if (isDrawing(stream)) {
                    draw(sheet, stream);
                }
            }
            DrawnWords.inDrawings(search).look(sheet);
        }
    }

    private static boolean isDrawing(COSDictionary stream) {
        return COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) || stream.getInt(COSName.PATTERN_TYPE) == 1;
    }

    /** Drawn on a page of its own, it is read like any other page. */
    private static void draw(PDDocument sheet, COSStream stream) throws IOException {
        PDPage page = new PDPage();
        sheet.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(sheet, page)) {
            content.drawForm(new PDFormXObject(stream));
        }
    }
}
