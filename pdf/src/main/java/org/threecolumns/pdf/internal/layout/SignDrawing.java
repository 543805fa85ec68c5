package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.plan.Sign;
import org.threecolumns.pdf.theme.Colour;

/**
 * A drawn sign: white on its colour, so that its shape is seen in grey as well. Drawn up in a square of 24.
 *
 * @param side how wide and high it is on the page
 */
record SignDrawing(Sign sign, Colour colour, double side) implements Drawing {

    private static final double SQUARE = 24;
    private static final double RADIUS = 11;
    private static final double RING = 2.6;
    private static final double[] TICK = {5.65, 13.35, 10.55, 18.25, 18.4, 9.29, 16.6, 7.71, 10.45, 14.75, 7.35, 11.65};
    private static final double[] TRIANGLE = {12, 1.5, 23.5, 22, 0.5, 22};
    private static final double[] OCTAGON = {7.4, 1, 16.6, 1, 23, 7.4, 23, 16.6, 16.6, 23, 7.4, 23, 1, 16.6, 1, 7.4};

    @Override
    public void draw(Sheet sheet, double x, double y) {
        Point origin = new Point(x, y);
        switch (sign) {
            case TICK -> {
                sheet.add(disc(origin, RADIUS, Optional.of(colour), Optional.empty()));
                sheet.add(polygon(origin, TICK, Colour.WHITE));
            }
            case RING -> {
                Stroke ring = new Stroke(colour, RING * side / SQUARE);
                sheet.add(disc(origin, RADIUS - RING / 2, Optional.of(Colour.WHITE), Optional.of(ring)));
            }
            case WARNING -> {
                sheet.add(polygon(origin, TRIANGLE, colour));
                exclamation(sheet, origin, 8.5, 15, 18.2);
            }
            case STOP -> {
                sheet.add(polygon(origin, OCTAGON, colour));
                exclamation(sheet, origin, 6, 13.6, 17.4);
            }
        }
    }

    private void exclamation(Sheet sheet, Point origin, double top, double bottom, double dot) {
        sheet.add(polygon(origin, new double[] {10.8, top, 13.2, top, 13.2, bottom, 10.8, bottom}, Colour.WHITE));
        sheet.add(new Ink.Disc(
                Owner.Artifact.DECORATION,
                at(origin, 12, dot),
                1.5 * side / SQUARE,
                Optional.of(Colour.WHITE),
                Optional.empty()));
    }

    private Ink disc(Point origin, double radius, Optional<Colour> fill, Optional<Stroke> stroke) {
        return new Ink.Disc(
                Owner.Artifact.DECORATION, at(origin, SQUARE / 2, SQUARE / 2), radius * side / SQUARE, fill, stroke);
    }

    private Ink polygon(Point origin, double[] corners, Colour fill) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners.length; i += 2) {
            points.add(at(origin, corners[i], corners[i + 1]));
        }
        return new Ink.Polygon(Owner.Artifact.DECORATION, points, Optional.of(fill), Optional.empty());
    }

    private Point at(Point origin, double x, double y) {
        return new Point(origin.x() + x * side / SQUARE, origin.y() + y * side / SQUARE);
    }
}
