package org.threecolumns.pdf.internal.openpdf;

import java.io.IOException;
import org.threecolumns.pdf.internal.layout.Pages;
import org.threecolumns.pdf.internal.tagging.StructureTree;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.theme.FontSet;

/** Plans written on hand-made pages, without the layout. */
public final class WrittenPlans {

    static final Faces ANDIKA = Faces.of(FontSet.andika());

    private WrittenPlans() {}

    /** {@return the finished file} */
    public static byte[] write(DocumentPlan plan) throws IOException {
        Pages pages = HandmadePages.of(plan, ANDIKA);
        FileProperties properties =
                new FileProperties(plan.title(), plan.language(), plan.madeOn(), plan.identifiers());
        return PdfFile.write(properties, pages, StructureTree.of(plan, pages), ANDIKA, () -> {});
    }
}
