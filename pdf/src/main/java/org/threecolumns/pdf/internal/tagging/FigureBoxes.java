package org.threecolumns.pdf.internal.tagging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threecolumns.pdf.internal.layout.Box;
import org.threecolumns.pdf.internal.layout.Element;
import org.threecolumns.pdf.internal.layout.Ink;
import org.threecolumns.pdf.internal.layout.Owner;
import org.threecolumns.pdf.internal.layout.Page;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.plan.ScaleChart;

/** Where every figure stands on its page: a reader that zooms or touches needs to know. */
record FigureBoxes(Map<Integer, Box> boxes) {

    static FigureBoxes of(List<Element> elements, Pages pages) {
        Set<Integer> figures = new HashSet<>();
        collect(elements, figures);
        Map<Integer, Box> boxes = new HashMap<>();
        for (Page page : pages.pages()) {
            for (Ink ink : page.ink()) {
                if (ink.owner() instanceof Owner.Spoken spoken && figures.contains(spoken.element())) {
                    boxes.merge(spoken.element(), ink.box(), Box::around);
                }
            }
        }
        return new FigureBoxes(boxes);
    }

    private static void collect(List<Element> elements, Set<Integer> figures) {
        for (Element element : elements) {
            if (element.part() instanceof ScaleChart) {
                figures.add(element.number());
            }
            collect(element.elements(), figures);
        }
    }

    Box of(Element figure) {
        Box box = boxes.get(figure.number());
        if (box == null) {
            throw new IllegalStateException("element " + figure.number() + ": a figure without ink");
        }
        return box;
    }
}
