package org.threecolumns.pdf.internal.openpdf;

import java.util.List;
import org.threecolumns.pdf.internal.layout.Ink;
import org.threecolumns.pdf.internal.layout.Owner;
import org.threecolumns.pdf.internal.layout.Page;
import org.threecolumns.pdf.internal.openpdf.StructureElement.InkPlace;

/** Draws the ink of one page in its order, with one mark around neighbours that are spoken at the same place. */
record PagePainter(StructureWriter structure, Canvas canvas) {

    void paint(Page page) {
        List<Ink> ink = page.ink();
        int from = 0;
        while (from < ink.size()) {
            int to = from + 1;
            while (to < ink.size()
                    && together(ink.get(from).owner(), ink.get(to).owner())) {
                to++;
            }
            paint(ink, from, to);
            from = to;
        }
    }

    private boolean together(Owner one, Owner other) {
        if (one instanceof Owner.Spoken first && other instanceof Owner.Spoken second) {
            return structure.place(first) == structure.place(second);
        }
        return one.equals(other);
    }

    private void paint(List<Ink> ink, int from, int to) {
        Owner owner = ink.get(from).owner();
        if (owner instanceof Owner.Artifact kind) {
            canvas.artifact(kind, pen -> ink.subList(from, to).forEach(pen::draw));
        } else if (owner instanceof Owner.Spoken spoken) {
            InkPlace place = structure.place(spoken);
            canvas.tagged(place, pen -> {
                for (int at = from; at < to; at++) {
                    if (place.apart() && ink.get(at) instanceof Ink.Words words && endsItsRun(ink, at)) {
                        pen.draw(words, words.text() + " ");
                    } else {
                        pen.draw(ink.get(at));
                    }
                }
            });
        }
    }

    /** Whether the next words on the page are another run's. */
    private static boolean endsItsRun(List<Ink> ink, int at) {
        for (int next = at + 1; next < ink.size(); next++) {
            if (ink.get(next) instanceof Ink.Words words) {
                return !words.owner().equals(ink.get(at).owner());
            }
        }
        return true;
    }
}
