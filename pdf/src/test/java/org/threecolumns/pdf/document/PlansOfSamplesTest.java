package org.threecolumns.pdf.document;

import static org.threecolumns.pdf.proof.PdfAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.WordProof;
import org.threecolumns.pdf.theme.Theme;
import org.threecolumns.samples.Sample;
import org.threecolumns.share.Audience;
import org.threecolumns.share.SharedRecord;

/** Every plan of every copy of a sample that holds one, judged from outside and kept in {@code target/pages} for people to look at. */
class PlansOfSamplesTest {
    private static final Path PAGES = Path.of("target", "pages");
    private static final PdfRenderer STANDARD = PdfRenderer.standard();
    private static final PdfRenderer LARGE =
            PdfRenderer.builder().theme(Theme.large()).build();

    /** A plan of a copy. */
    record PlanOfCopy(SampleCopy of, SharedRecord copy, String plan) {

        static Stream<PlanOfCopy> all() {
            return SampleCopy.all().flatMap(of -> {
                SharedRecord copy = of.share();
                return copy.safetyPlans().stream().map(plan -> new PlanOfCopy(of, copy, plan.getId()));
            });
        }

        DocumentPlan in(String language) {
            return SafetyPlanDocument.plan(copy, plan, Labels.in(language), AnswerBackContacts.none());
        }

        @Override
        public String toString() {
            return of.name() + "-" + plan;
        }
    }

    static Stream<PlanOfCopy> plans() {
        return PlanOfCopy.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void isAccessibleAndSaysEveryWordInOrder(PlanOfCopy plan) throws IOException {
        prove(plan.toString(), plan.in("en-GB"), STANDARD);
        prove(plan + "-large", plan.in("en-GB"), LARGE);
        prove(plan + "-cy", plan.in("cy-GB"), STANDARD);
    }

    @Test
    void kerrysPlanReadsAsReviewed() {
        SharedRecord kerry =
                SampleCopy.of(Sample.HARLOW_BRIGHT, "family", "p3", "c1", "c2").share();
        byte[] plan = STANDARD.render(SafetyPlanDocument.plan(kerry, Labels.in("en-GB"), AnswerBackContacts.none()));
        assertThat(plan).matchesOutline(PlansOfSamplesTest.class, "kerry-plan").hasPages(4);
        byte[] again = STANDARD.render(SafetyPlanDocument.plan(kerry, Labels.in("en-GB"), AnswerBackContacts.none()));
        assertThat(again).isEqualTo(plan);
    }

    @Test
    void theFirstNightsPlanForKerryFitsTwoPages() {
        SharedRecord kerry = Audience.family("p3")
                .about("c1", "c2")
                .share(Sample.HARLOW_BRIGHT.read(), LocalDate.of(2025, 3, 5))
                .copy();
        byte[] plan = STANDARD.render(SafetyPlanDocument.plan(kerry, Labels.in("en-GB"), AnswerBackContacts.none()));
        assertThat(plan)
                .matchesOutline(PlansOfSamplesTest.class, "kerry-first-night")
                .hasPages(2);
    }

    private static void prove(String name, DocumentPlan plan, PdfRenderer renderer) throws IOException {
        byte[] pdf = renderer.render(plan);
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve("plan-" + name + ".pdf"), pdf);
        WordProof.assertSameWords(plan, pdf);
        assertThat(pdf).isAccessible();
    }
}
