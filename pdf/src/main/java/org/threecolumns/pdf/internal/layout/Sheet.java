package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.pdf.theme.Colour;

/** A page while it is filled. Grounds are kept apart, so that they are always drawn first. */
final class Sheet {

    private final int index;
    private final List<Ink> grounds = new ArrayList<>();
    private final List<Ink> inks = new ArrayList<>();
    private final List<Bookmark> bookmarks;

    Sheet(int index, List<Bookmark> bookmarks) {
        this.index = index;
        this.bookmarks = bookmarks;
    }

    void add(Ink ink) {
        inks.add(ink);
    }

    void ground(Box box, Colour colour) {
        if (!colour.equals(Colour.WHITE)) {
            grounds.add(new Ink.Area(Owner.Artifact.BACKGROUND, box, colour));
        }
    }

    void bookmark(int level, int element, String title, double y) {
        bookmarks.add(new Bookmark(level, element, title, index, y));
    }

    Page page() {
        List<Ink> all = new ArrayList<>(grounds);
        all.addAll(inks);
        return new Page(all);
    }
}
