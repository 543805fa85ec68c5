package org.threecolumns.pdf.internal.openpdf;

import static org.threecolumns.pdf.proof.PdfAssert.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.internal.layout.Ink;
import org.threecolumns.pdf.internal.layout.Owner;
import org.threecolumns.pdf.internal.layout.Page;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.internal.tagging.StructureTree;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.proof.SamplePlans;
import org.threecolumns.pdf.proof.WordProof;
import org.threecolumns.pdf.theme.Colour;
import org.threecolumns.pdf.theme.Face;

class PdfFileTest {

    @Test
    void writesEveryKindOfPartAccessibly() throws IOException {
        byte[] pdf = WrittenPlans.write(SamplePlans.typical());
        assertThat(pdf).isAccessible().matchesOutline(PdfFileTest.class, "every-part");
        WordProof.assertSameWords(SamplePlans.typical(), pdf);
    }

    @Test
    void writesAPageWithoutAnyInk() throws IOException {
        DocumentPlan nothing = SamplePlans.plan(Form.PORTRAIT);
        Pages pages = new Pages(595, 842, List.of(new Page(List.of()), new Page(List.of())), List.of());
        byte[] pdf = PdfFile.write(
                properties(nothing), pages, StructureTree.of(nothing, pages), WrittenPlans.ANDIKA, () -> {});
        assertThat(pdf).hasPages(2);
    }

    @Test
    void givesEveryHeadingABookmarkUnderTheHeadingAboveIt() throws IOException {
        byte[] pdf = WrittenPlans.write(SamplePlans.plan(
                Form.PORTRAIT,
                SamplePlans.heading(1, "One"),
                SamplePlans.heading(2, "Two"),
                SamplePlans.heading(3, "Three"),
                SamplePlans.heading(2, "Four"),
                SamplePlans.heading(1, "Five")));
        assertThat(pdf).hasBookmarks("One", "  Two", "    Three", "  Four", "Five");
        assertThat(pdf).hasHeading(2, "Four").onPage(1);
    }

    @Test
    void refusesInkThatNoElementOwns() {
        DocumentPlan plan = SamplePlans.tiny();
        Ink stray = new Ink.Words(new Owner.Spoken(99, 0), "stray", Face.BOLD, 12, Colour.WHITE, 10, 10, 30);
        Pages pages = new Pages(595, 842, List.of(new Page(List.of(stray))), List.of());
        StructureTree tree = StructureTree.of(plan, pages);
        Assertions.assertThatThrownBy(() -> PdfFile.write(properties(plan), pages, tree, WrittenPlans.ANDIKA, () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("element 99, run 0: ink that no structure element owns");
    }

    @Test
    void writesSmallFilesForSmallDocuments() throws IOException {
        Assertions.assertThat(WrittenPlans.write(SamplePlans.tiny()).length).isLessThan(30_000);
    }

    @Test
    void holdsNothingThatRuns() throws IOException {
        byte[] pdf = WrittenPlans.write(SamplePlans.typical());
        assertThat(pdf)
                .holdsNo("JavaScript", "OpenAction", "AA", "Launch", "URI", "AcroForm", "EmbeddedFile", "OCProperties");
        Assertions.assertThat(new String(pdf, StandardCharsets.ISO_8859_1).split("%%EOF", -1))
                .hasSize(2);
    }

    private static FileProperties properties(DocumentPlan plan) {
        return new FileProperties(plan.title(), Locale.UK, plan.madeOn(), plan.identifiers());
    }
}
