package org.threecolumns.pdf.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.pdf.internal.openpdf.WrittenPlans;

/** A judge that sleeps proves nothing: every fault that we care about must be noticed by at least one of the two. */
class JudgedByVeraPdfTest {

    private static byte[] good = new byte[0];

    @BeforeAll
    static void writeAGoodFile() throws IOException {
        good = WrittenPlans.write(SamplePlans.typical());
    }

    @Test
    void passesAGoodFileAfterItWasSavedAgain() {
        assertThat(JudgedByVeraPdf.faults(MutatedPdf.of(good, document -> {}))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Alt, ua1 7.3-1",
        "ViewerPreferences, ua1 7.1-10",
        "StructParents, ua1 7.1-3",
        "ParentTree, ua1 7.1-3",
        "ToUnicode, ua1 7.21.7-1",
        "FontFile2, 2a 6.2.11.4.1-1",
        "OutputIntents, 2a 6.2.4.3-2",
        "Metadata, ua1 7.1-8"
    })
    void noticesWhatIsMissing(String key, String fault) {
        assertThat(JudgedByVeraPdf.faults(MutatedPdf.of(good, MutatedPdf.without(key))))
                .anyMatch(line -> line.startsWith(fault));
    }

    @ParameterizedTest
    @CsvSource({"H2, H4, ua1 7.4.2-1", "LI, TD, ua1 7.2-", "LBody, TH, ua1 7.2-"})
    void noticesAWrongStructureType(String type, String other, String fault) {
        assertThat(JudgedByVeraPdf.faults(MutatedPdf.of(good, MutatedPdf.renamed(type, other))))
                .anyMatch(line -> line.startsWith(fault));
    }

    @Test
    void noticesThatNoLanguageIsStated() {
        Consumer<PDDocument> silent = document -> {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            MutatedPdf.without("Lang").accept(document);
        };
        assertThat(JudgedByVeraPdf.faults(MutatedPdf.of(good, silent))).anyMatch(line -> line.startsWith("ua1 7.2-"));
    }

    @Test
    void noticesThatTheFileIsNotMarked() {
        Consumer<PDDocument> unmarked =
                document -> document.getDocumentCatalog().getMarkInfo().setMarked(false);
        assertThat(JudgedByVeraPdf.faults(MutatedPdf.of(good, unmarked)))
                .anyMatch(line -> line.startsWith("2a 6.7.2.2-1"));
    }
}
