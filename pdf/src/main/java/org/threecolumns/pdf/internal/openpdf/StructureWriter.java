package org.threecolumns.pdf.internal.openpdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;

/** Ties ink to structure elements while a file is written. */
final class StructureWriter {

    private final PdfWriter writer;
    private final Element root;

    /** Must be made after the writer was told to tag and before the first ink. */
    StructureWriter(PdfWriter writer, String rootType) {
        this.writer = writer;
        this.root = new Element(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(rootType)));
    }

    Element root() {
        return root;
    }

    /** Begins ink on the current page that the element owns. */
    void open(PdfContentByte page, Element owner) {
        PdfStructureElement dictionary = owner.dictionary();
        // The engine numbers the mark and notes it for the page here, but refuses an element that has children.
        // It cannot refuse what it does not see.
        PdfObject kids = dictionary.get(PdfName.K);
        dictionary.remove(PdfName.K);
        page.beginMarkedContentSequence(dictionary);
        owner.addMark(
                (PdfIndirectReference) dictionary.get(PdfName.PG),
                ((PdfNumber) dictionary.get(PdfName.K)).intValue());
        dictionary.remove(PdfName.K);
        if (kids != null) {
            dictionary.put(PdfName.K, kids);
        }
    }

    /** Adds an annotation of the current page, for instance a link, to the element. */
    void attach(Element owner, PdfAnnotation annotation, String description) {
        int key = writer.getStructureTreeRoot().addExistingObject(owner.reference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        annotation.put(PdfName.CONTENTS, Element.text(description));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        owner.addAttached(writer.getCurrentPage(), annotation.getIndirectReference());
        writer.addAnnotation(annotation);
    }

    /** Writes every element's kids; once, just before the file is closed. */
    void finish() {
        root.finish();
    }
}
