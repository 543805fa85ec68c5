package org.threecolumns.pdf.internal.openpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.internal.layout.Bookmark;
import org.threecolumns.pdf.internal.layout.Box;
import org.threecolumns.pdf.internal.layout.Element;
import org.threecolumns.pdf.internal.layout.Ink;
import org.threecolumns.pdf.internal.layout.Owner;
import org.threecolumns.pdf.internal.layout.Page;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.internal.layout.Point;
import org.threecolumns.pdf.internal.layout.Stroke;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.Face;

/** A layout without any art: one run a line, a new page when one is full, a footer. Enough to test the writer alone. */
final class HandmadePages {

    private static final Colour INK = Colour.of(0x1F2933);
    private static final double LINE = 20;
    private static final double HEIGHT = 595;
    private static final double WIDTH = 842;

    private final Faces faces;
    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private List<Ink> ink = new ArrayList<>();
    private double y = 40;

    private HandmadePages(Faces faces) {
        this.faces = faces;
    }

    static Pages of(DocumentPlan plan, Faces faces) {
        HandmadePages handmade = new HandmadePages(faces);
        handmade.addAll(Element.of(plan));
        handmade.turnPage(plan.footer().words());
        return new Pages(WIDTH, HEIGHT, handmade.pages, handmade.bookmarks);
    }

    private void addAll(List<Element> elements) {
        elements.forEach(this::add);
    }

    private void add(Element element) {
        Part part = element.part();
        if (part instanceof Heading heading) {
            bookmarks.add(new Bookmark(
                    heading.level(), element.number(), heading.words().get(0).text(), pages.size(), y));
        }
        if (!part.spoken()) {
            ink.add(new Ink.Area(Owner.Artifact.BACKGROUND, new Box(40, y, 100, 5), INK));
            return;
        }
        for (int run = 0; run < part.runs().size(); run++) {
            words(new Owner.Spoken(element.number(), run), part.runs().get(run).text());
        }
        addAll(element.elements());
    }

    private void words(Owner owner, String text) {
        if (y + LINE > HEIGHT - 60) {
            turnPage("Footer");
        }
        double width = faces.width(text, Face.REGULAR, 12);
        ink.add(new Ink.Words(owner, text, Face.REGULAR, 12, INK, 40, y + LINE, width));
        y += LINE;
    }

    private void turnPage(String footer) {
        Stroke stroke = new Stroke(INK, 1);
        Owner bottom = Owner.Artifact.PAGE_FOOTER;
        ink.add(new Ink.Line(bottom, new Point(40, 560), new Point(800, 560), stroke));
        ink.add(new Ink.Words(bottom, footer, Face.BOLD, 12, INK, 40, 580, faces.width(footer, Face.BOLD, 12)));
        ink.add(new Ink.Disc(Owner.Artifact.DECORATION, new Point(780, 575), 8, Optional.of(INK), Optional.of(stroke)));
        List<Point> corners = List.of(new Point(740, 583), new Point(756, 583), new Point(748, 567));
        ink.add(new Ink.Polygon(Owner.Artifact.DECORATION, corners, Optional.empty(), Optional.of(stroke)));
        pages.add(new Page(ink));
        ink = new ArrayList<>();
        y = 40;
    }
}
