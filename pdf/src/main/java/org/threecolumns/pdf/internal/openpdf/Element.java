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
import java.util.Objects;

/**
 * One structure element of the file being written. It keeps its kids itself, in the order in which they are spoken: the
 * engine would keep them in the order of painting, and refuses an element that has words and child elements.
 */
final class Element {

    private sealed interface Kid {}

    private record Child(Element element) implements Kid {}

    private record Mark(PdfIndirectReference page, int number) implements Kid {}

    private record Attached(PdfIndirectReference page, PdfIndirectReference object) implements Kid {}

    private final PdfStructureElement dictionary;
    private final List<Kid> kids = new ArrayList<>();

    Element(PdfStructureElement dictionary) {
        this.dictionary = dictionary;
    }

    /** Makes an element that is spoken after all that this element already has. */
    Element add(String type) {
        Element child = new Element(new PdfStructureElement(dictionary, new PdfName(type)));
        kids.add(new Child(child));
        return child;
    }

    void language(String tag) {
        dictionary.put(PdfName.LANG, text(tag));
    }

    void alternative(String words) {
        dictionary.put(PdfName.ALT, text(words));
    }

    /** Adds an attribute object, for instance owner {@code Table} with {@code Scope}. */
    void attributes(PdfDictionary attributes) {
        PdfObject before = dictionary.get(PdfName.A);
        PdfArray all = before instanceof PdfArray array ? array : new PdfArray();
        all.add(attributes);
        dictionary.put(PdfName.A, all);
    }

    PdfStructureElement dictionary() {
        return dictionary;
    }

    PdfIndirectReference reference() {
        return dictionary.getReference();
    }

    void addMark(PdfIndirectReference page, int number) {
        kids.add(new Mark(page, number));
    }

    void addAttached(PdfIndirectReference page, PdfIndirectReference object) {
        kids.add(new Attached(page, object));
    }

    /** Writes the kids of this element and all below it into their dictionaries. */
    void finish() {
        dictionary.remove(PdfName.K);
        dictionary.remove(PdfName.PG);
        if (!kids.isEmpty()) {
            dictionary.put(PdfName.K, wordsOfOnePage() ? marks() : mixed());
        }
        kids.forEach(kid -> {
            if (kid instanceof Child child) {
                child.element.finish();
            }
        });
    }

    private boolean wordsOfOnePage() {
        return kids.stream().allMatch(Mark.class::isInstance)
                && kids.stream().map(kid -> ((Mark) kid).page).distinct().count() == 1;
    }

    private PdfArray marks() {
        PdfArray marks = new PdfArray();
        for (Kid kid : kids) {
            Mark mark = (Mark) kid;
            dictionary.put(PdfName.PG, mark.page);
            marks.add(new PdfNumber(mark.number));
        }
        return marks;
    }

    private PdfArray mixed() {
        // No bare number here: the engine looks no further when the first kid is one.
        PdfArray mixed = new PdfArray();
        for (Kid kid : kids) {
            if (kid instanceof Child child) {
                mixed.add(child.element.dictionary);
            } else if (kid instanceof Mark mark) {
                mixed.add(reference(PdfName.MCR, mark.page, PdfName.MCID, new PdfNumber(mark.number)));
            } else if (kid instanceof Attached attached) {
                mixed.add(reference(PdfName.OBJR, attached.page, PdfName.OBJ, attached.object));
            }
        }
        return mixed;
    }

    private static PdfDictionary reference(PdfName type, PdfIndirectReference page, PdfName key, PdfObject value) {
        PdfDictionary reference = new PdfDictionary(type);
        reference.put(PdfName.PG, page);
        reference.put(key, value);
        return reference;
    }

    static PdfString text(String words) {
        return new PdfString(Objects.requireNonNull(words, "words"), PdfObject.TEXT_UNICODE);
    }
}
