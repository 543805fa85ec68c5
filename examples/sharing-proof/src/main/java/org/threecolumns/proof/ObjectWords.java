package org.threecolumns.proof;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Every text and every name in every object of the file, used or not. */
final class ObjectWords {
    private static final int DEEPEST = 100;
    private static final Map<String, Spot> BY_KEY = Map.of(
            "Alt", Spot.ALTERNATIVE_TEXT,
            "ActualText", Spot.ACTUAL_TEXT,
            "JS", Spot.SCRIPT,
            "URI", Spot.LINK,
            "Names", Spot.NAME,
            "Dests", Spot.NAME,
            "UF", Spot.ATTACHMENT,
            "EF", Spot.ATTACHMENT,
            "OCGs", Spot.LAYER);

    private final Search search;

    ObjectWords(Search search) {
        this.search = search;
    }

    void look(PdfObjects objects) {
        for (COSBase object : objects.all()) {
            look(object, Spot.OTHER_OBJECT, 0);
        }
        search.end();
    }

    private void look(COSBase object, Spot spot, int depth) {
        if (depth > DEEPEST) {
            search.gap(spot, Gap.Why.TOO_DEEP);
        } else if (object instanceof COSString text) {
            words(spot, text);
        } else if (object instanceof COSName name) {
            search.text(spot, name.getName() + " ");
        } else if (object instanceof COSArray list) {
            // What an array refers to is an object of its own, and looked at as such.
            list.forEach(item -> lookIfHere(item, spot, depth));
        } else if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary, spotOf(dictionary, spot), depth);
        }
    }

    private void lookIfHere(COSBase item, Spot spot, int depth) {
        if (item != null) {
            look(item, spot, depth + 1);
        }
    }

    private void dictionary(COSDictionary dictionary, Spot spot, int depth) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String key = entry.getKey().getName();
            search.text(spot, key + " ");
            lookIfHere(entry.getValue(), BY_KEY.getOrDefault(key, spot), depth);
        }
    }

    /** A text as it reads, and its bytes: they need not be what they say. */
    private void words(Spot spot, COSString text) {
        search.text(spot, text.getString());
        search.end();
        search.bytes(spot, text.getBytes());
    }

    private static Spot spotOf(COSDictionary dictionary, Spot around) {
        String type = name(dictionary, COSName.TYPE);
        if (dictionary.containsKey(COSName.FT) || dictionary.containsKey("TU")) {
            return Spot.FORM_FIELD;
        }
        if (type.equals("Annot") || dictionary.containsKey(COSName.RECT)) {
            return Spot.ANNOTATION;
        }
        return switch (type) {
            case "StructElem" -> Spot.TAG;
            case "OCG", "OCMD" -> Spot.LAYER;
            case "Filespec", "F" -> Spot.ATTACHMENT;
            default -> untyped(dictionary, around);
        };
    }

    private static Spot untyped(COSDictionary dictionary, Spot around) {
        if (dictionary.containsKey("Title") && dictionary.containsKey("Parent")) {
            return Spot.BOOKMARK;
        }
        boolean isInformation = dictionary.containsKey("Producer")
                || dictionary.containsKey("CreationDate")
                || dictionary.containsKey("Keywords")
                || dictionary.containsKey("Author")
                || dictionary.containsKey("Title");
        return isInformation ? Spot.DOCUMENT_INFORMATION : around;
    }

    private static String name(COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }
}
