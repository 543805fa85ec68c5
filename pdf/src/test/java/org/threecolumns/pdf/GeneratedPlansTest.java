package org.threecolumns.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.GeneratedPlans;
import org.threecolumns.pdf.proof.JudgedByVeraPdf;
import org.threecolumns.pdf.proof.WordProof;
import org.threecolumns.pdf.theme.Theme;

/** What holds for every plan that can be made, tried on many; the system property {@code plans} tries more. */
class GeneratedPlansTest {

    private static final long PLANS = Long.getLong("plans", 40);
    private static final long JUDGED_EVERY = 20;
    private static final List<PdfRenderer> RENDERERS = List.of(
            PdfRenderer.standard(), PdfRenderer.builder().theme(Theme.large()).build());

    @TestFactory
    Stream<DynamicTest> keepEveryWordInOrderAndAreAccessible() {
        return LongStream.range(0, PLANS).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> prove(seed)));
    }

    private static void prove(long seed) {
        DocumentPlan plan = GeneratedPlans.of(seed);
        for (PdfRenderer renderer : RENDERERS) {
            byte[] pdf = renderer.render(plan);
            WordProof.assertSameWords(plan, pdf);
            if (seed % JUDGED_EVERY == 0) {
                assertThat(JudgedByVeraPdf.faults(pdf)).isEmpty();
            }
        }
    }
}
