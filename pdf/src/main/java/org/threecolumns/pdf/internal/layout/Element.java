package org.threecolumns.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Part;

/**
 * A part of a plan with its number. Numbers count every part of the document from 0 in spoken order, a part before the parts
 * inside it, whether it is spoken or only drawn; layout and tagging both count with {@link #of}, so they mean the same part.
 */
public record Element(int number, Part part, List<Element> elements) {

    public Element {
        elements = List.copyOf(elements);
    }

    /** The blocks of a plan, numbered. */
    public static List<Element> of(DocumentPlan plan) {
        return numbered(plan.blocks(), 0);
    }

    private static List<Element> numbered(List<? extends Part> parts, int first) {
        List<Element> elements = new ArrayList<>(parts.size());
        int next = first;
        for (Part part : parts) {
            Element element = new Element(next, part, numbered(part.parts(), next + 1));
            elements.add(element);
            next = element.end();
        }
        return elements;
    }

    /** The number after the last one used inside this element. */
    public int end() {
        return elements.isEmpty()
                ? number + 1
                : elements.get(elements.size() - 1).end();
    }
}
