package org.threecolumns.pdf.internal.layout;

import java.util.Optional;
import org.threecolumns.pdf.plan.ChildSaid;
import org.threecolumns.pdf.plan.ChildsWords;
import org.threecolumns.pdf.plan.Heading;
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
        return heading.level() == 1 ? 2 : 3;
    }

    /** What a block asks for whatever stands above it. */
    private static Optional<Double> standing(Part below) {
        if (below instanceof Heading heading) {
            return Optional.of(heading.number().isPresent() ? TINTED : SUBJECT);
        }
        if (below instanceof View || (below instanceof Paragraph note && note.kind() == Paragraph.Kind.NOTE)) {
            return Optional.of(ATTACHED);
        }
        if (below instanceof ChildSaid || below instanceof ChildsWords) {
            return Optional.of(TINTED);
        }
        return below instanceof WritingLines ? Optional.of(0.0) : Optional.empty();
    }

    private double following(Part above, Part below) {
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
        return above instanceof View ? ATTACHED : SUBJECT;
    }
}
