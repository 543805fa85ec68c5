package org.threecolumns.pdf.internal.openpdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.util.function.Consumer;
import org.threecolumns.pdf.internal.layout.Owner;
import org.threecolumns.pdf.internal.openpdf.StructureElement.InkPlace;

/** One page. It lends its pen only inside a mark, so that no ink can be neither spoken nor an artifact. */
final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte content;
    private final Pen pen;

    Canvas(PdfContentByte content, double pageHeight, Faces faces) {
        this.content = content;
        this.pen = new Pen(content, pageHeight, faces);
    }

    /** Draws ink that is spoken at this place. */
    void tagged(InkPlace place, Consumer<Pen> drawing) {
        StructureWriter.open(content, place);
        drawing.accept(pen);
        content.endMarkedContentSequence();
    }

    /** Draws ink that is never spoken. */
    void artifact(Owner.Artifact kind, Consumer<Pen> drawing) {
        content.beginMarkedContentSequence(ARTIFACT, properties(kind), true);
        drawing.accept(pen);
        content.endMarkedContentSequence();
    }

    private static PdfDictionary properties(Owner.Artifact kind) {
        return switch (kind) {
            case PAGE_HEADER -> pagination("Header");
            case PAGE_FOOTER -> pagination("Footer");
            case BACKGROUND, DECORATION -> new PdfDictionary(new PdfName("Layout"));
        };
    }

    private static PdfDictionary pagination(String subtype) {
        PdfDictionary properties = new PdfDictionary(new PdfName("Pagination"));
        properties.put(PdfName.SUBTYPE, new PdfName(subtype));
        return properties;
    }
}
