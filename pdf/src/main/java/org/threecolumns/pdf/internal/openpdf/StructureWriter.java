package org.threecolumns.pdf.internal.openpdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.threecolumns.pdf.internal.layout.Box;
import org.threecolumns.pdf.internal.layout.Owner;
import org.threecolumns.pdf.internal.openpdf.StructureElement.InkPlace;
import org.threecolumns.pdf.internal.tagging.StructureNode;
import org.threecolumns.pdf.internal.tagging.StructureNode.Branch;
import org.threecolumns.pdf.internal.tagging.StructureNode.Figure;
import org.threecolumns.pdf.internal.tagging.StructureNode.InkOf;
import org.threecolumns.pdf.internal.tagging.StructureTree;
import org.threecolumns.pdf.internal.tagging.StructureType;

/** Makes all structure elements of a file before the first ink, and ties ink to them while pages are drawn. */
final class StructureWriter {

    private final Map<Owner.Spoken, InkPlace> places = new HashMap<>();
    private final StructureElement root;
    private final double pageHeight;

    /** Must be made after the writer was told to tag and opened. */
    StructureWriter(PdfWriter writer, StructureTree tree, double pageHeight) {
        this.pageHeight = pageHeight;
        String type = tree.document().type().pdfName();
        this.root = new StructureElement(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(type)));
        fill(root, tree.document());
    }

    /** Where the ink of a spoken part is spoken. */
    InkPlace place(Owner.Spoken owner) {
        InkPlace place = places.get(owner);
        if (place == null) {
            throw new IllegalStateException(
                    "element " + owner.element() + ", run " + owner.run() + ": ink that no structure element owns");
        }
        return place;
    }

    /** Begins ink on the current page that is spoken at this place. */
    static void open(PdfContentByte page, InkPlace place) {
        PdfStructureElement dictionary = place.owner().dictionary();
        // The engine numbers the mark and notes it for the page here, but refuses an element that has children.
        // It cannot refuse what it does not see.
        PdfObject kids = dictionary.get(PdfName.K);
        dictionary.remove(PdfName.K);
        page.beginMarkedContentSequence(dictionary);
        place.add(
                (PdfIndirectReference) dictionary.get(PdfName.PG), ((PdfNumber) dictionary.get(PdfName.K)).intValue());
        dictionary.remove(PdfName.K);
        if (kids != null) {
            dictionary.put(PdfName.K, kids);
        }
    }

    /** Writes every element's kids; once, just before the file is closed. */
    void finish() {
        root.finish();
    }

    private void fill(StructureElement element, Branch branch) {
        branch.language().ifPresent(language -> element.language(language.toLanguageTag()));
        branch.figure().ifPresent(figure -> describe(element, figure));
        if (branch.type() == StructureType.LIST) {
            String numbering = isNumbered(branch) ? "Decimal" : "None";
            element.attributes(attributes("List", "ListNumbering", new PdfName(numbering)));
        }
        for (StructureNode node : branch.inside()) {
            if (node instanceof Branch child) {
                fill(element.addChild(child.type().pdfName()), child);
            } else if (node instanceof InkOf ink) {
                InkPlace place = element.addPlace(ink.apart());
                for (int run = ink.firstRun(); run < ink.afterLastRun(); run++) {
                    places.put(new Owner.Spoken(ink.element(), run), place);
                }
            }
        }
    }

    private static boolean isNumbered(Branch list) {
        return list.inside().stream()
                .flatMap(item -> item instanceof Branch entry ? entry.inside().stream() : Stream.empty())
                .anyMatch(part -> part instanceof Branch label && label.type() == StructureType.LABEL);
    }

    private void describe(StructureElement element, Figure figure) {
        element.alternative(figure.alternative());
        Box box = figure.box();
        float[] corners = {
            (float) box.x(), (float) (pageHeight - box.bottom()), (float) box.right(), (float) (pageHeight - box.y())
        };
        PdfDictionary attributes = attributes("Layout", "Placement", new PdfName("Block"));
        attributes.put(PdfName.BBOX, new PdfArray(corners));
        element.attributes(attributes);
    }

    private static PdfDictionary attributes(String owner, String key, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(key), value);
        return attributes;
    }
}
