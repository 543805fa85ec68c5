package org.threecolumns.pdf.internal.openpdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.threecolumns.pdf.internal.layout.Page;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.internal.tagging.StructureTree;

/** One PDF 1.7 file that is PDF/UA-1 and PDF/A-2a at once. The same input gives the same bytes. */
public final class PdfFile {

    private static final int BEST_COMPRESSION = 9;

    private final FileProperties properties;
    private final Faces faces;
    private final Runnable checkpoint;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PdfFile(FileProperties properties, Faces faces, Runnable checkpoint) {
        this.properties = properties;
        this.faces = faces;
        this.checkpoint = checkpoint;
    }

    /**
     * Writes pages and their structure.
     *
     * @param checkpoint called before each page; may throw to stop the writing
     * @throws IOException never in practice: the file is made in memory
     * @throws RuntimeException if the engine fails; its message may hold words of the pages and must not be shown
     */
    public static byte[] write(
            FileProperties properties, Pages pages, StructureTree structure, Faces faces, Runnable checkpoint)
            throws IOException {
        return TrailerId.stamp(new PdfFile(properties, faces, checkpoint).write(pages, structure));
    }

    private byte[] write(Pages pages, StructureTree tree) throws IOException {
        // Not PageSize.A4.rotate(): that turns the page, and with it the places of figures.
        Document document = new Document(new Rectangle((float) pages.width(), (float) pages.height()), 0, 0, 0, 0);
        // Off, so that the bytes do not depend on what else is on the class path.
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // Also for correctness: the engine writes the other kind of index with the digits of the default locale.
        writer.setFullCompression();
        writer.setTagged();
        document.open();
        describe(writer);
        StructureWriter structure = new StructureWriter(writer, tree, pages.height());
        for (int number = 0; number < pages.pages().size(); number++) {
            checkpoint.run();
            if (number > 0) {
                document.newPage();
            }
            paint(writer, structure, pages.height(), pages.pages().get(number));
        }
        Bookmarks.write(writer, pages.bookmarks(), pages.height());
        structure.finish();
        document.close();
        return out.toByteArray();
    }

    private void paint(PdfWriter writer, StructureWriter structure, double pageHeight, Page page) {
        // A page without ink is still a page.
        writer.setPageEmpty(false);
        Canvas canvas = new Canvas(writer.getDirectContent(), pageHeight, faces);
        new PagePainter(structure, canvas).paint(page);
    }

    private void describe(PdfWriter writer) throws IOException {
        PdfDictionary info = writer.getInfo();
        PdfString moment = new PdfString(properties.infoMoment());
        info.put(PdfName.TITLE, StructureElement.text(properties.title()));
        info.put(PdfName.PRODUCER, new PdfString(FileProperties.PRODUCER));
        info.put(PdfName.CREATOR, new PdfString(FileProperties.PRODUCER));
        info.put(PdfName.CREATIONDATE, moment);
        info.put(PdfName.MODDATE, moment);
        writer.setXmpMetadata(properties.xmp().bytes());
        String language = properties.language().toLanguageTag();
        writer.getExtraCatalog().put(PdfName.LANG, StructureElement.text(language));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colourIntent(writer)));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setTabs(PdfName.S);
    }

    /** Written by hand: the engine's own method marks it as PDF/X. */
    private static PdfDictionary colourIntent(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(SrgbProfile.COMPONENTS));
        profile.flateCompress(BEST_COMPRESSION);
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
        intent.put(PdfName.INFO, new PdfString("sRGB"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }
}
