package org.threecolumns.pdf.internal.tagging;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.threecolumns.pdf.plan.AnswerBack;
import org.threecolumns.pdf.plan.Card;
import org.threecolumns.pdf.plan.CardList;
import org.threecolumns.pdf.plan.CardNumber;
import org.threecolumns.pdf.plan.CardSides;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ChildSaid;
import org.threecolumns.pdf.plan.ChildsWords;
import org.threecolumns.pdf.plan.ColumnHead;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Item;
import org.threecolumns.pdf.plan.ItemList;
import org.threecolumns.pdf.plan.Panel;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Part;
import org.threecolumns.pdf.plan.Row;
import org.threecolumns.pdf.plan.ScaleChart;
import org.threecolumns.pdf.plan.ScaleFigure;
import org.threecolumns.pdf.plan.TopMatter;
import org.threecolumns.pdf.plan.View;

/** The table of {@code docs/accessibility.md}: what each part of a plan is to a screen reader. */
final class Roles {

    /** From the outside inwards; parts that are never spoken have no entry. */
    private static final Map<Class<? extends Part>, List<StructureType>> TYPES = Map.ofEntries(
            entry(TopMatter.class, List.of(StructureType.DIVISION)),
            entry(ColumnSection.class, List.of(StructureType.SECTION)),
            entry(Row.class, List.of(StructureType.DIVISION)),
            entry(Cell.class, List.of(StructureType.DIVISION)),
            entry(ColumnHead.class, List.of(StructureType.HEADING_2)),
            entry(AnswerBack.class, List.of(StructureType.SECTION)),
            entry(Paragraph.class, List.of(StructureType.PARAGRAPH)),
            entry(View.class, List.of(StructureType.BLOCK_QUOTE, StructureType.PARAGRAPH)),
            entry(ChildsWords.class, List.of(StructureType.BLOCK_QUOTE)),
            entry(ChildSaid.class, List.of(StructureType.PARAGRAPH)),
            entry(ItemList.class, List.of(StructureType.LIST)),
            entry(Item.class, List.of(StructureType.LIST_ITEM, StructureType.LIST_BODY)),
            entry(CardList.class, List.of(StructureType.LIST)),
            entry(Card.class, List.of(StructureType.LIST_ITEM)),
            entry(CardNumber.class, List.of(StructureType.LABEL)),
            entry(CardSides.class, List.of(StructureType.LIST_BODY)),
            entry(Panel.class, List.of(StructureType.DIVISION)),
            entry(ScaleFigure.class, List.of(StructureType.DIVISION)),
            entry(ScaleChart.class, List.of(StructureType.FIGURE)));

    private Roles() {}

    /** What a spoken part becomes, from the outside inwards; at least one type. */
    static List<StructureType> of(Part part) {
        if (part instanceof Heading heading) {
            return List.of(StructureType.heading(heading.level()));
        }
        List<StructureType> types = TYPES.get(part.getClass());
        if (types == null) {
            throw new IllegalArgumentException(part.getClass().getSimpleName() + ": no structure type");
        }
        return types;
    }
}
