package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.theme.Colour;

/** The shapes of marks on a scale, all of about the same weight. After eight people they come again as outlines. */
enum MarkShape {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    PENTAGON,
    HEXAGON,
    STAR,
    CROSS;

    private static final double OUTLINE = 1.5;
    private static final double UP = -Math.PI / 2;

    /** The shape of a person, counted from 1. */
    static MarkShape of(int number) {
        return values()[(number - 1) % values().length];
    }

    /** Whether the mark of this person, counted from 1, is an outline. */
    static boolean isOutline(int number) {
        return (number - 1) / values().length % 2 == 1;
    }

    /** The mark of a person around a point. */
    static Ink mark(Owner owner, int number, Point centre, double radius, Colour colour) {
        Colour inside = isOutline(number) ? Colour.WHITE : colour;
        Optional<Stroke> outline = isOutline(number) ? Optional.of(new Stroke(colour, OUTLINE)) : Optional.empty();
        MarkShape shape = of(number);
        return shape == CIRCLE
                ? new Ink.Disc(owner, centre, radius, Optional.of(inside), outline)
                : new Ink.Polygon(owner, shape.corners(centre, radius), Optional.of(inside), outline);
    }

    private List<Point> corners(Point centre, double radius) {
        return switch (this) {
            case CIRCLE -> List.of();
            case SQUARE ->
                new Box(centre.x() - 0.9 * radius, centre.y() - 0.9 * radius, 1.8 * radius, 1.8 * radius).corners();
            case TRIANGLE -> round(new Point(centre.x(), centre.y() + 0.2 * radius), 3, 1.25 * radius, UP);
            case DIAMOND -> round(centre, 4, 1.2 * radius, UP);
            case PENTAGON -> round(centre, 5, 1.12 * radius, UP);
            case HEXAGON -> round(centre, 6, 1.08 * radius, 0);
            case STAR -> star(centre, 1.3 * radius, 0.58 * radius);
            case CROSS -> cross(centre, 1.05 * radius, 0.38 * radius);
        };
    }

    private static List<Point> round(Point centre, int corners, double radius, double from) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            points.add(around(centre, radius, from + 2 * Math.PI * i / corners));
        }
        return points;
    }

    private static List<Point> star(Point centre, double outer, double inner) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            points.add(around(centre, i % 2 == 0 ? outer : inner, UP + Math.PI * i / 5));
        }
        return points;
    }

    private static List<Point> cross(Point centre, double arm, double half) {
        double[] x = {-half, half, half, arm, arm, half, half, -half, -half, -arm, -arm, -half};
        double[] y = {-arm, -arm, -half, -half, half, half, arm, arm, half, half, -half, -half};
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            points.add(new Point(centre.x() + x[i], centre.y() + y[i]));
        }
        return points;
    }

    private static Point around(Point centre, double radius, double angle) {
        return new Point(centre.x() + radius * StrictMath.cos(angle), centre.y() + radius * StrictMath.sin(angle));
    }
}
