package org.threecolumns.pdf.internal.openpdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.internal.layout.Ink;
import org.threecolumns.pdf.internal.layout.Point;
import org.threecolumns.pdf.internal.layout.Stroke;
import org.threecolumns.pdf.theme.Colour;

/** Draws on one page, with {@code y} from the top. There is no pen outside a mark: see {@link Canvas}. */
final class Pen {

    /** How far the handles of four curves reach so that they look like one circle. */
    private static final double CIRCLE_HANDLE = 0.5523;

    private final PdfContentByte content;
    private final double pageHeight;
    private final Faces faces;

    Pen(PdfContentByte content, double pageHeight, Faces faces) {
        this.content = content;
        this.pageHeight = pageHeight;
        this.faces = faces;
    }

    void draw(Ink ink) {
        if (ink instanceof Ink.Words words) {
            draw(words, words.text());
        } else if (ink instanceof Ink.Area area) {
            var box = area.box();
            fill(area.colour());
            content.rectangle((float) box.x(), up(box.bottom()), (float) box.width(), (float) box.height());
            content.fill();
        } else if (ink instanceof Ink.Line line) {
            stroke(line.stroke());
            move(line.from());
            lineTo(line.to());
            content.stroke();
        } else if (ink instanceof Ink.Disc disc) {
            circle(disc.centre(), disc.radius());
            paint(disc.fill(), disc.stroke());
        } else if (ink instanceof Ink.Polygon polygon) {
            outline(polygon.corners());
            paint(polygon.fill(), polygon.stroke());
        }
    }

    /** Draws the words with another text in their place, for instance with a space after them. */
    void draw(Ink.Words words, String text) {
        Cut cut = faces.cut(words.face());
        content.beginText();
        content.setFontAndSize(cut.font(), (float) words.size());
        fill(words.colour());
        content.setTextMatrix((float) words.x(), up(words.baseline()));
        content.showText(cut.drawable(text));
        content.endText();
    }

    private void paint(Optional<Colour> fill, Optional<Stroke> stroke) {
        fill.ifPresent(this::fill);
        stroke.ifPresent(this::stroke);
        if (fill.isPresent() && stroke.isPresent()) {
            content.fillStroke();
        } else if (fill.isPresent()) {
            content.fill();
        } else if (stroke.isPresent()) {
            content.stroke();
        } else {
            content.newPath();
        }
    }

    private void outline(List<Point> corners) {
        move(corners.get(0));
        corners.stream().skip(1).forEach(this::lineTo);
        content.closePath();
    }

    private void circle(Point centre, double radius) {
        double handle = radius * CIRCLE_HANDLE;
        move(new Point(centre.x() + radius, centre.y()));
        for (int quarter = 0; quarter < 4; quarter++) {
            // The unit direction of this quarter's start; its end is a quarter turn further.
            double x = new double[] {1, 0, -1, 0}[quarter];
            double y = new double[] {0, 1, 0, -1}[quarter];
            content.curveTo(
                    (float) (centre.x() + x * radius - y * handle),
                    up(centre.y() + y * radius + x * handle),
                    (float) (centre.x() - y * radius + x * handle),
                    up(centre.y() + x * radius + y * handle),
                    (float) (centre.x() - y * radius),
                    up(centre.y() + x * radius));
        }
        content.closePath();
    }

    private void move(Point to) {
        content.moveTo((float) to.x(), up(to.y()));
    }

    private void lineTo(Point to) {
        content.lineTo((float) to.x(), up(to.y()));
    }

    private void fill(Colour colour) {
        content.setRGBColorFill(colour.red(), colour.green(), colour.blue());
    }

    private void stroke(Stroke stroke) {
        Colour colour = stroke.colour();
        content.setLineWidth((float) stroke.width());
        content.setRGBColorStroke(colour.red(), colour.green(), colour.blue());
    }

    private float up(double y) {
        return (float) (pageHeight - y);
    }
}
