package org.threecolumns.pdf.internal.openpdf;

import static org.threecolumns.pdf.proof.PdfAssert.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.internal.tagging.StructureTree;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.SamplePlans;
import org.threecolumns.pdf.proof.WordProof;
import org.threecolumns.pdf.theme.FontSet;

class PdfFileTest {

    private static final Faces ANDIKA = Faces.of(FontSet.andika());

    static byte[] write(DocumentPlan plan) throws IOException {
        Pages pages = HandmadePages.of(plan, ANDIKA);
        FileProperties properties = new FileProperties(plan.title(), plan.language(), plan.madeOn());
        return PdfFile.write(properties, pages, StructureTree.of(plan, pages), ANDIKA);
    }

    @Test
    void writesEveryKindOfPartAccessibly() throws IOException {
        byte[] pdf = write(SamplePlans.typical());
        assertThat(pdf).isAccessible().matchesOutline(PdfFileTest.class, "every-part");
        WordProof.assertSameWords(SamplePlans.typical(), pdf);
    }
}
