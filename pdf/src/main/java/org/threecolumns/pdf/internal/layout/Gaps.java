package org.threecolumns.pdf.internal.layout;

import java.util.Optional;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.ChildSaid;
import org.threecolumns.pdf.plan.ChildsWords;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Panel;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.View;
import org.threecolumns.pdf.plan.WritingLines;

/** The white space between two blocks that follow each other, drawn up for text of 12 points. */
record Gaps(double betweenParagraphs) {

    /** Blocks that stand by themselves. */
    static final Gaps APART = new Gaps(6);

    /** Blocks of one entry: line under line. */
    static final Gaps CLOSE = new Gaps(0);

    static final double ABOVE_DIVIDER = 12;
    static final double BELOW_DIVIDER = 10;

    private static final double SUBJECT = 12;
    private static final double ATTACHED = 4;
    private static final double TINTED = 6;
    private static final double ABOVE_SECTION = 20;
    private static final double BELOW_SECTION = 6;
    private static final double BETWEEN_PANELS = 8.5;

    double between(Part above, Part below) {
        if (above instanceof Heading heading) {
            return belowHeading(heading);
        }
        return standing(below).orElseGet(() -> following(above, below));
    }

    private static double belowHeading(Heading heading) {
        if (heading.number().isPresent()) {
            return 4;
        }
        return switch (heading.level()) {
            case 1 -> 2;
            case 2 -> BELOW_SECTION;
            default -> 3;
        };
    }

    /** What a block asks for whatever stands above it. */
    private static Optional<Double> standing(Part below) {
        if (below instanceof Heading heading) {
            return Optional.of(heading.number().isPresent() ? TINTED : aboveHeading(heading));
        }
        if (below instanceof View || (below instanceof Paragraph note && note.kind() == Paragraph.Kind.NOTE)) {
            return Optional.of(ATTACHED);
        }
        boolean close = below instanceof CardList cards && !cards.ruled();
        if (close || below instanceof ChildSaid || below instanceof ChildsWords) {
            return Optional.of(TINTED);
        }
        return below instanceof WritingLines ? Optional.of(0.0) : Optional.empty();
    }

    private static double aboveHeading(Heading heading) {
        return heading.level() == 2 ? ABOVE_SECTION : SUBJECT;
    }

    private double following(Part above, Part below) {
        if (above instanceof Panel && below instanceof Panel) {
            return BETWEEN_PANELS;
        }
        if (above instanceof ChildSaid) {
            return TINTED;
        }
        if (!(below instanceof Paragraph paragraph)) {
            return SUBJECT;
        }
        if (above instanceof Paragraph) {
            return paragraph.kind() == Paragraph.Kind.BODY ? betweenParagraphs : 0;
        }
        if (above instanceof ChildsWords) {
            return 0;
        }
        return above instanceof View || paragraph.kind() == Paragraph.Kind.ASIDE ? ATTACHED : SUBJECT;
    }
}
