package org.threecolumns.pdf.internal.tagging;

import java.util.List;
import java.util.Optional;
import org.threecolumns.pdf.internal.layout.Element;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.internal.tagging.StructureNode.Branch;
import org.threecolumns.pdf.plan.DocumentPlan;

/**
 * What a screen reader speaks, in the order of the plan. The order of ink on the pages has no say in it.
 *
 * @param document the one element around all others; it has the language of the document
 */
public record StructureTree(Branch document) {

    /** The structure of a plan that was laid out on these pages. */
    public static StructureTree of(DocumentPlan plan, Pages pages) {
        List<Element> elements = Element.of(plan);
        Tagging tagging = new Tagging(FigureBoxes.of(elements, pages));
        return new StructureTree(new Branch(
                StructureType.DOCUMENT,
                Optional.of(plan.language()),
                Optional.empty(),
                tagging.tag(elements, plan.language())));
    }
}
