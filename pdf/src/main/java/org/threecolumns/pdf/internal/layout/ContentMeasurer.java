package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.ChildSaid;
import org.threecolumns.pdf.plan.ChildsWords;
import org.threecolumns.pdf.plan.Divider;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.ItemList;
import org.threecolumns.pdf.plan.Panel;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.ScaleFigure;
import org.threecolumns.pdf.plan.View;
import org.threecolumns.pdf.plan.WritingLines;

/** Measures blocks that follow each other down one column. */
record ContentMeasurer(Setting setting, Gaps gaps, double width, double highest) {

    /** How many lines stay with a heading, and on both sides where a text is cut. */
    static final int KEPT_LINES = 3;

    /** How many lines of one paragraph are never alone. */
    private static final int LEAST_OF_PARAGRAPH = 2;

    /** Appends the blocks; {@code x} is how far they are moved to the right. */
    void measure(List<Element> contents, ColumnBuilder into, double x) {
        List<Integer> headings = new ArrayList<>();
        List<Integer> belowHeadings = new ArrayList<>();
        Accent accent = Accent.NONE;
        Optional<Part> above = Optional.empty();
        boolean divided = false;
        for (Element element : contents) {
            if (element.part() instanceof Divider) {
                divided = true;
                continue;
            }
            int from = into.size();
            if (above.isPresent()) {
                separate(above.get(), element.part(), divided, into, x);
            }
            if (above.orElse(null) instanceof Heading heading) {
                belowHeadings.add(from);
                accent = heading.accent();
            } else if (element.part() instanceof Heading) {
                headings.add(from);
            }
            measure(element, accent, into, x);
            if (isAttached(element.part())) {
                into.hold(from - 1, Hold.NEVER);
            }
            above = Optional.of(element.part());
            divided = false;
        }
        for (int from : belowHeadings) {
            // What little stands under one heading does not hold the next one.
            int to = headings.stream().filter(next -> next > from).findFirst().orElse(into.size());
            into.keepWithNext(from, to, KEPT_LINES);
        }
    }

    private void separate(Part above, Part below, boolean divided, ColumnBuilder into, double x) {
        Lengths lengths = setting.lengths();
        Slice.Gap gap = divided
                ? RuledLines.divider(lengths.of(Gaps.ABOVE_DIVIDER), lengths.of(Gaps.BELOW_DIVIDER), this, x)
                : Slice.Gap.of(lengths.of(gaps.between(above, below)));
        into.between(gap, divided ? Hold.FREELY : holdBetween(above, below));
    }

    private static Hold holdBetween(Part above, Part below) {
        return above instanceof Heading || isAttached(below) ? Hold.NEVER : Hold.FREELY;
    }

    /** Whether a block only has meaning under the one above it. */
    private static boolean isAttached(Part part) {
        return part instanceof View
                || (part instanceof Paragraph paragraph
                        && (paragraph.kind() == Paragraph.Kind.MUTED || paragraph.kind() == Paragraph.Kind.NOTE));
    }

    private void measure(Element element, Accent accent, ColumnBuilder into, double x) {
        Part part = element.part();
        if (part instanceof Heading heading) {
            heading(element, heading, into, x);
        } else if (part instanceof Paragraph paragraph) {
            paragraph(element, paragraph, into, x);
        } else if (part instanceof View) {
            SetApart.view(element, this, into, x);
        } else if (part instanceof ChildsWords words) {
            SetApart.childsWords(element, words.accent(), this, into, x);
        } else if (part instanceof ChildSaid said) {
            SetApart.childSaid(element, said.accent(), this, into, x);
        } else if (part instanceof ItemList list) {
            new ItemMeasurer(this, accent).measure(element, list.marker(), into, x);
        } else if (part instanceof CardList list) {
            new CardMeasurer(this, list).measure(element, into, x);
        } else if (part instanceof Panel panel) {
            new PanelMeasurer(this, panel).measure(element, into, x);
        } else if (part instanceof ScaleFigure) {
            new ScaleMeasurer(setting, width, highest).measure(element, into, x);
        } else if (part instanceof WritingLines lines) {
            RuledLines.writing(lines.lines(), this, into, x);
        } else {
            throw new IllegalStateException("no measure for this block");
        }
    }

    private void heading(Element element, Heading heading, ColumnBuilder into, double x) {
        if (heading.number().isPresent()) {
            NumberedLabel label = NumberedLabel.of(element, setting, width);
            into.add(label.height(), 1, Headline.of(element).and(label).at(x));
            into.add(label.rest(), x);
            return;
        }
        List<TextLine> lines = setting.lines(
                setting.ascription().bold(element, setting.palette().accent(heading.accent())),
                ParagraphLook.ofHeading(heading, setting.type()),
                width);
        int first = into.size();
        into.add(lines, x);
        into.decorate(first, Headline.of(element));
    }

    private void paragraph(Element element, Paragraph paragraph, ColumnBuilder into, double x) {
        int from = into.size();
        into.add(lines(element, paragraph, width), x);
        into.breakable(from, into.size(), leastOfParagraph());
    }

    private int leastOfParagraph() {
        return gaps.equals(Gaps.CLOSE) ? LEAST_OF_PARAGRAPH : KEPT_LINES;
    }

    List<TextLine> lines(Element element, Paragraph paragraph, double room) {
        return ParagraphLook.of(paragraph.kind()).lines(element, setting, room);
    }

    /** The same measure for a narrower column. */
    ContentMeasurer narrowedBy(double less, Gaps inside) {
        return new ContentMeasurer(setting, inside, width - less, highest);
    }
}
