package org.threecolumns.pdf.internal.openpdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a file says about itself. The day comes from the caller, so that the same input gives the same bytes.
 *
 * @param title what a viewer shows in its title bar
 * @param language the language of the document
 * @param madeOn the day on which the copy was made
 * @param identifiers what tells the copy from others
 */
public record FileProperties(String title, Locale language, LocalDate madeOn, List<String> identifiers) {

    static final String PRODUCER = "Three Columns";

    /** The first second of the day as XMP writes it. */
    String xmpMoment() {
        return madeOn + "T00:00:00Z";
    }

    /** The same second as the information dictionary writes it. */
    String infoMoment() {
        return "D:" + madeOn.toString().replace("-", "") + "000000Z";
    }

    XmpPacket xmp() {
        return new XmpPacket(TextRules.marked(title), language.toLanguageTag(), xmpMoment(), PRODUCER, identifiers);
    }

    /** The day and the language; never the title. */
    @Override
    public String toString() {
        return "FileProperties[" + language.toLanguageTag() + ", " + madeOn + "]";
    }
}
