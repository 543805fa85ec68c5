package org.threecolumns.pdf.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.internal.tagging.StructureNode.Branch;
import org.threecolumns.pdf.internal.tagging.StructureNode.InkOf;
import org.threecolumns.pdf.plan.Accent;
import org.threecolumns.pdf.plan.Block;
import org.threecolumns.pdf.plan.Cell;
import org.threecolumns.pdf.plan.ColumnHead;
import org.threecolumns.pdf.plan.ColumnSection;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.plan.Heading;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.Row;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.plan.WritingLines;
import org.threecolumns.pdf.proof.SamplePlans;

class StructureTreeTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Pages NO_PAGES = new Pages(1, 1, List.of(), List.of());

    @Test
    void givesTheDocumentItsLanguage() {
        Branch document = tree(SamplePlans.paragraph("x"));
        assertThat(document.type()).isEqualTo(StructureType.DOCUMENT);
        assertThat(document.language()).contains(Locale.UK);
    }

    @Test
    void statesTheLanguageOfAPartOnceWhenAllOfItIsInThatLanguage() {
        Branch welsh = only(tree(Paragraph.body(TextRun.plain("Mae ", WELSH), TextRun.bold("hi’n", WELSH))));
        assertThat(welsh.language()).contains(WELSH);
        assertThat(welsh.inside()).containsExactly(new InkOf(0, 0, 2, false));
    }

    @Test
    void putsWordsOfAnotherLanguageIntoASpanBetweenTheWordsAroundThem() {
        Branch mixed = only(tree(Paragraph.body(
                TextRun.plain("She says ", Locale.UK),
                TextRun.plain("hapus", WELSH),
                TextRun.plain(", that is, ", Locale.UK),
                TextRun.bold("happy", Locale.UK))));
        assertThat(mixed.language()).isEmpty();
        assertThat(mixed.inside())
                .containsExactly(
                        new InkOf(0, 0, 1, false),
                        new Branch(
                                StructureType.SPAN,
                                Optional.of(WELSH),
                                Optional.empty(),
                                List.of(new InkOf(0, 1, 2, false))),
                        new InkOf(0, 2, 4, false));
    }

    @Test
    void keepsTheNumberOfAHeadingApartFromItsWords() {
        Branch heading = only(tree(Heading.numbered(1, 7, Accent.WORRIED, TextRun.plain("Worry", Locale.UK))));
        assertThat(heading.inside()).containsExactly(new InkOf(0, 0, 1, true), new InkOf(0, 1, 2, false));
    }

    @Test
    void makesNoElementForWhatIsOnlyDrawn() {
        assertThat(tree(new WritingLines(3)).inside()).isEmpty();
    }

    @Test
    void makesNoElementForACellThatHasNothingToSay() {
        ColumnHead head = ColumnHead.of(Accent.WORRIED, TextRun.plain("Worried?", Locale.UK));
        Branch section = only(tree(ColumnSection.of(
                Row.plain(Cell.of(0).under(head), Cell.of(1).under(head)),
                Row.plain(Cell.of(0, new WritingLines(2))))));
        assertThat(section.inside()).hasSize(1);
        assertThat(((Branch) section.inside().get(0)).inside()).hasSize(2);
    }

    @Test
    void refusesAFigureThatWasNotDrawn() {
        assertThatThrownBy(() -> StructureTree.of(SamplePlans.typical(), NO_PAGES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("a figure without ink");
    }

    private static Branch tree(Block... blocks) {
        return StructureTree.of(SamplePlans.plan(Form.PORTRAIT, blocks), NO_PAGES)
                .document();
    }

    private static Branch only(Branch document) {
        assertThat(document.inside()).hasSize(1);
        return (Branch) document.inside().get(0);
    }
}
