package org.threecolumns.pdf;

import static org.threecolumns.pdf.proof.PdfAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.SamplePlans;
import org.threecolumns.pdf.proof.WordProof;
import org.threecolumns.pdf.theme.Theme;

/** Tiny, typical, huge and odd documents in both themes, judged from outside. They are kept for people to look at. */
class EveryPlanTest {

    private static final Path PAGES = Path.of("target", "pages");
    private static final PdfRenderer LARGE =
            PdfRenderer.builder().theme(Theme.large()).build();

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of("tiny", SamplePlans.tiny()),
                Arguments.of("typical", SamplePlans.typical()),
                Arguments.of("typical-portrait", SamplePlans.typicalPortrait()),
                Arguments.of("huge", SamplePlans.huge(40_000)),
                Arguments.of("odd", SamplePlans.odd()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void isAccessibleAndSaysEveryWordInOrder(String name, DocumentPlan plan) throws IOException {
        prove(name, plan, PdfRenderer.standard());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void isAccessibleAndSaysEveryWordInOrderInLargePrint(String name, DocumentPlan plan) throws IOException {
        prove(name + "-large", plan, LARGE);
    }

    private static void prove(String name, DocumentPlan plan, PdfRenderer renderer) throws IOException {
        byte[] pdf = renderer.render(plan);
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve(name + ".pdf"), pdf);
        WordProof.assertSameWords(plan, pdf);
        assertThat(pdf).isAccessible();
    }
}
