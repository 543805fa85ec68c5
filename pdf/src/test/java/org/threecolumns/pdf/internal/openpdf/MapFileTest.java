package org.threecolumns.pdf.internal.openpdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.internal.layout.Bounds;
import org.threecolumns.pdf.internal.layout.MapFixture;
import org.threecolumns.pdf.internal.layout.PageLayout;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.internal.tagging.StructureTree;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.PdfAssert;
import org.threecolumns.pdf.proof.WordProof;
import org.threecolumns.pdf.theme.Theme;

/** A whole map with the shipped typeface, from the plan to the file. */
class MapFileTest {

    private static final DocumentPlan MAP = MapFixture.map();

    @Test
    void fillsFourWidePagesAndSaysEveryWordInOrder() throws IOException {
        assertThat(proven(Theme.standard()).pages()).hasSize(4);
    }

    @Test
    void reflowsInLargePrintAndSaysEveryWordInOrder() throws IOException {
        assertThat(proven(Theme.large()).pages()).hasSizeBetween(8, 11);
    }

    private static Pages proven(Theme theme) throws IOException {
        Faces faces = Faces.of(theme.fonts());
        Pages pages = PageLayout.layOut(MAP, theme, faces, Bounds.standard());
        FileProperties properties = new FileProperties(MAP.title(), MAP.language(), MAP.madeOn(), MAP.identifiers());
        byte[] pdf = PdfFile.write(properties, pages, StructureTree.of(MAP, pages), faces, () -> {});
        PdfAssert.assertThat(pdf).isAccessible();
        WordProof.assertSameWords(MAP, pdf);
        return pages;
    }
}
