package org.threecolumns.pdf.internal.layout;

import org.threecolumns.pdf.theme.Colour;

/**
 * A ground or a bar behind the slices that name it, one piece on each page. Two backdrops are the same only if they are one object.
 */
final class Backdrop {

    private final double x;
    private final double width;
    private final Colour colour;
    private final Owner.Artifact owner;

    Backdrop(double x, double width, Colour colour, Owner.Artifact owner) {
        this.x = x;
        this.width = width;
        this.colour = colour;
        this.owner = owner;
    }

    void draw(Sheet sheet, double left, double top, double bottom) {
        Box box = new Box(left + x, top, width, bottom - top);
        if (owner == Owner.Artifact.BACKGROUND) {
            sheet.ground(box, colour);
        } else {
            sheet.add(new Ink.Area(owner, box, colour));
        }
    }
}
