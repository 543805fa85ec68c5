package org.threecolumns.pdf.internal.openpdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.threecolumns.pdf.internal.layout.Bookmark;

/** Headings as the list beside the page with which a reader jumps. */
final class Bookmarks {

    private Bookmarks() {}

    /** Writes the bookmarks in spoken order, each below the nearest one of a higher level; after the last page. */
    static void write(PdfWriter writer, List<Bookmark> bookmarks, double pageHeight) {
        Deque<PdfOutline> outlines = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        outlines.push(writer.getRootOutline());
        for (Bookmark bookmark : bookmarks) {
            while (!levels.isEmpty() && levels.peek() >= bookmark.level()) {
                levels.pop();
                outlines.pop();
            }
            PdfDestination place = new PdfDestination(PdfDestination.FITH, (float) (pageHeight - bookmark.y()));
            place.addPage(writer.getPageReference(bookmark.page() + 1));
            outlines.push(new PdfOutline(outlines.element(), place, TextRules.marked(bookmark.title())));
            levels.push(bookmark.level());
        }
    }
}
