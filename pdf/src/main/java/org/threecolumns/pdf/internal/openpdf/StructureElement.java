package org.threecolumns.pdf.internal.openpdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;

/**
 * One structure element of the file being written. It keeps its kids itself, in the order in which they are spoken: the
 * engine would keep them in the order of painting, and refuses an element that has words and child elements.
 */
final class StructureElement {

    private sealed interface Kid permits Child, InkPlace {}

    private record Child(StructureElement element) implements Kid {}

    private record Mark(PdfIndirectReference page, int number) {}

    /** The place among an element's kids where certain ink is spoken, whenever and on whatever pages it is drawn. */
    static final class InkPlace implements Kid {
        private final StructureElement owner;
        private final boolean apart;
        private final List<Mark> marks = new ArrayList<>();

        private InkPlace(StructureElement owner, boolean apart) {
            this.owner = owner;
            this.apart = apart;
        }

        /** Whether every run needs a space after it. */
        boolean apart() {
            return apart;
        }

        StructureElement owner() {
            return owner;
        }

        void add(PdfIndirectReference page, int number) {
            marks.add(new Mark(page, number));
        }
    }

    private final PdfStructureElement dictionary;
    private final List<Kid> kids = new ArrayList<>();

    StructureElement(PdfStructureElement dictionary) {
        this.dictionary = dictionary;
    }

    /** Makes an element that is spoken after all that this element has so far. */
    StructureElement addChild(String type) {
        StructureElement child = new StructureElement(new PdfStructureElement(dictionary, new PdfName(type)));
        kids.add(new Child(child));
        return child;
    }

    /** Makes a place for ink that is spoken after all that this element has so far. */
    InkPlace addPlace(boolean apart) {
        InkPlace place = new InkPlace(this, apart);
        kids.add(place);
        return place;
    }

    void language(String tag) {
        dictionary.put(PdfName.LANG, text(tag));
    }

    void alternative(String words) {
        dictionary.put(PdfName.ALT, text(words));
    }

    void attributes(PdfDictionary attributes) {
        dictionary.put(PdfName.A, attributes);
    }

    PdfStructureElement dictionary() {
        return dictionary;
    }

    /** Writes the kids of this element and of all below it into their dictionaries. */
    void finish() {
        dictionary.remove(PdfName.K);
        dictionary.remove(PdfName.PG);
        PdfArray array = new PdfArray();
        for (Kid kid : kids) {
            if (kid instanceof Child child) {
                child.element.finish();
                array.add(child.element.dictionary);
            } else if (kid instanceof InkPlace place) {
                place.marks.forEach(mark -> array.add(reference(mark)));
            }
        }
        if (!array.isEmpty()) {
            dictionary.put(PdfName.K, array);
        }
    }

    /** A reference that names its page. A bare number is shorter, but the engine looks no further when one comes first. */
    private static PdfDictionary reference(Mark mark) {
        PdfDictionary reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, mark.page);
        reference.put(PdfName.MCID, new PdfNumber(mark.number));
        return reference;
    }

    /** Words that are spoken or shown by a viewer, but not drawn. */
    static PdfString text(String words) {
        return new PdfString(TextRules.marked(words), PdfObject.TEXT_UNICODE);
    }
}
