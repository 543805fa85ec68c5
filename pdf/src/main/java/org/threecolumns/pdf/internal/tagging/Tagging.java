package org.threecolumns.pdf.internal.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threecolumns.pdf.internal.layout.Element;
import org.threecolumns.pdf.internal.tagging.StructureNode.Branch;
import org.threecolumns.pdf.internal.tagging.StructureNode.Figure;
import org.threecolumns.pdf.internal.tagging.StructureNode.InkOf;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.plan.TextRun;

/** Turns numbered parts into structure elements, from the outside inwards. */
record Tagging(FigureBoxes boxes) {

    /** The elements of these parts, as spoken within text of the surrounding language. */
    List<StructureNode> tag(List<Element> elements, Locale surrounding) {
        List<StructureNode> nodes = new ArrayList<>();
        for (Element element : elements) {
            // Nothing to say, nothing to tag: an empty element would be announced for no reason.
            if (element.part().spokenRuns().findAny().isPresent()) {
                nodes.add(tag(element, surrounding));
            }
        }
        return nodes;
    }

    private StructureNode tag(Element element, Locale surrounding) {
        Locale language = language(element, surrounding);
        List<StructureNode> inside =
                element.part().runs().isEmpty() ? tag(element.elements(), language) : ink(element, language);
        List<StructureType> types = Roles.of(element.part());
        for (int at = types.size() - 1; at > 0; at--) {
            inside = List.of(new Branch(types.get(at), Optional.empty(), Optional.empty(), inside));
        }
        return new Branch(types.get(0), differing(language, surrounding), figure(element), inside);
    }

    private static Locale language(Element element, Locale surrounding) {
        if (element.part() instanceof ScaleChart chart) {
            return chart.language();
        }
        List<Locale> languages =
                element.part().runs().stream().map(TextRun::language).distinct().toList();
        return languages.size() == 1 ? languages.get(0) : surrounding;
    }

    private static List<StructureNode> ink(Element element, Locale language) {
        List<TextRun> runs = element.part().runs();
        List<StructureNode> nodes = new ArrayList<>();
        int first = 0;
        for (int after = 1; after <= runs.size(); after++) {
            boolean goesOn = after < runs.size()
                    && runs.get(after).language().equals(runs.get(first).language())
                    && apart(element.part(), after) == apart(element.part(), first);
            if (!goesOn) {
                InkOf ink = new InkOf(element.number(), first, after, apart(element.part(), first));
                nodes.add(inLanguage(runs.get(first).language(), language, ink));
                first = after;
            }
        }
        return nodes;
    }

    private static StructureNode inLanguage(Locale spoken, Locale surrounding, InkOf ink) {
        return spoken.equals(surrounding)
                ? ink
                : new Branch(StructureType.SPAN, Optional.of(spoken), Optional.empty(), List.of(ink));
    }

    /** Names and numbers of a chart stand by themselves, and so does the number of a heading in its circle. */
    private static boolean apart(Part part, int run) {
        return part instanceof ScaleChart
                || (part instanceof Heading heading && heading.number().isPresent() && run == 0);
    }

    private Optional<Figure> figure(Element element) {
        return element.part() instanceof ScaleChart chart
                ? Optional.of(new Figure(chart.alternativeText(), boxes.of(element)))
                : Optional.empty();
    }

    private static Optional<Locale> differing(Locale language, Locale surrounding) {
        return language.equals(surrounding) ? Optional.empty() : Optional.of(language);
    }
}
