package org.threecolumns.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDFs with something planted in them. */
final class PdfMaker {
    static final PDFont LETTERS = new PDType1Font(FontName.HELVETICA);

    /** Plants something in a document of one page that says good morning. */
    @FunctionalInterface
    interface Planting {
        void into(PDDocument document, PDPage page) throws IOException;
    }

    /** Draws on a page. */
    @FunctionalInterface
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private PdfMaker() {}

    static byte[] with(Planting planting) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            draw(document, page, content -> write(content, 72, 700, "Good morning to all who read this page"));
            planting.into(document, page);
            return saved(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] drawing(Drawing drawing) {
        return with((document, page) -> draw(document, page, drawing));
    }

    static void draw(PDDocument document, PDPage page, Drawing drawing) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            drawing.on(content);
        }
    }

    static void write(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(LETTERS, 12);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    /** Writes letters so that the one after the next in the text comes where the step says. */
    static void writeLetters(PDPageContentStream content, String words, int[] order, float step) throws IOException {
        for (int each : order) {
            write(content, 72 + each * step, 600, words.substring(each, each + 1));
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
