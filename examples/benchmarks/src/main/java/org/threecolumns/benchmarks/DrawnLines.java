package org.threecolumns.benchmarks;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.theme.Face;
import org.threecolumns.pdf.theme.FontSet;
import org.threecolumns.pdf.theme.Theme;

/**
 * The words of a plan as lines that stand ready, each with its place: three columns, one size. Drawing them is what the
 * engine costs when nothing is laid out, one tagged paragraph for each run of words.
 */
final class DrawnLines {
    private static final float MARGIN = 36;
    private static final float GUTTER = 12;
    private static final float LINE_HEIGHT = 1.35F;
    private static final int COLUMNS = 3;
    private static final Rectangle PAGE = new Rectangle(842, 595);

    private record Line(String text, float x, float y, int page, boolean startsParagraph) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    private final BaseFont font;
    private final float size;
    private final float width = (PAGE.getWidth() - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS;
    private final List<Line> lines = new ArrayList<>();
    private int column;
    private float y = PAGE.getHeight() - MARGIN;

    private DrawnLines(BaseFont font, float size) {
        this.font = font;
        this.size = size;
    }

    static DrawnLines of(DocumentPlan plan) throws IOException {
        byte[] file = FontSet.andika().file(Face.REGULAR);
        BaseFont font = BaseFont.createFont("Andika.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
        font.setIncludeCidSet(false);
        DrawnLines drawn = new DrawnLines(
                font, (float) Theme.standard().landscape().type().body().size());
        plan.blocks().forEach(drawn::part);
        return drawn;
    }

    private void part(Part part) {
        for (TextRun run : part.runs()) {
            fill(run.text());
        }
        part.parts().forEach(this::part);
    }

    private void fill(String text) {
        StringBuilder line = new StringBuilder();
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && font.getWidthPoint(line + " " + word, size) > width) {
                place(line.toString(), first);
                first = false;
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        place(line.toString(), first);
    }

    private void place(String text, boolean startsParagraph) {
        if (y - size < MARGIN) {
            column++;
            y = PAGE.getHeight() - MARGIN;
        }
        y -= size * LINE_HEIGHT;
        float x = MARGIN + (column % COLUMNS) * (width + GUTTER);
        lines.add(new Line(text, x, y, column / COLUMNS, startsParagraph));
    }

    /** {@return the file} */
    byte[] draw() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PAGE, 0, 0, 0, 0);
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        document.open();
        PdfStructureTreeRoot root = writer.getStructureTreeRoot();
        PdfStructureElement whole = new PdfStructureElement(root, new PdfName("Document"));
        PdfStructureElement paragraph = new PdfStructureElement(whole, PdfName.P);
        int page = 0;
        for (Line line : lines) {
            if (line.page() > page) {
                document.newPage();
                page = line.page();
            }
            if (line.startsParagraph()) {
                paragraph = new PdfStructureElement(whole, PdfName.P);
            }
            draw(line, paragraph, writer.getDirectContent());
        }
        document.close();
        return out.toByteArray();
    }

    private void draw(Line line, PdfStructureElement paragraph, PdfContentByte content) {
        content.beginMarkedContentSequence(paragraph);
        content.beginText();
        content.setFontAndSize(font, size);
        content.setTextMatrix(line.x(), line.y());
        content.showText(line.text());
        content.endText();
        content.endMarkedContentSequence();
    }
}
