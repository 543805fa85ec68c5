package org.threecolumns.pdf.document;

import static org.threecolumns.pdf.proof.PdfAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.proof.WordProof;
import org.threecolumns.pdf.theme.Theme;
import org.threecolumns.samples.Sample;

/** The map of every sample for every reader, judged from outside and kept in {@code target/pages} for people to look at. */
class MapsOfSamplesTest {
    private static final Path PAGES = Path.of("target", "pages");
    private static final PdfRenderer STANDARD = PdfRenderer.standard();
    private static final PdfRenderer LARGE =
            PdfRenderer.builder().theme(Theme.large()).build();
    private static final SampleCopy KERRY = SampleCopy.of(Sample.HARLOW_BRIGHT, "family", "p3", "c1", "c2");
    private static final SampleCopy DEAN = SampleCopy.of(Sample.HARLOW_BRIGHT, "family", "p4", "c2");

    static Stream<SampleCopy> copies() {
        return SampleCopy.all();
    }

    @ParameterizedTest
    @MethodSource("copies")
    void isAccessibleAndSaysEveryWordInOrder(SampleCopy copy) throws IOException {
        prove(copy.name(), ThreeColumnMapDocument.plan(copy.share(), Labels.in("en-GB")), STANDARD);
    }

    @Test
    void isAccessibleInLargePrint() throws IOException {
        prove(KERRY.name() + "-large", ThreeColumnMapDocument.plan(KERRY.share(), Labels.in("en-GB")), LARGE);
    }

    @Test
    void isAccessibleInWelsh() throws IOException {
        SampleCopy nia = SampleCopy.all()
                .filter(copy ->
                        copy.sample() == Sample.MORGAN_REES && copy.purpose().equals("family"))
                .findFirst()
                .orElseThrow();
        byte[] pdf = prove(nia.name() + "-cy", ThreeColumnMapDocument.plan(nia.share(), Labels.in("cy-GB")), STANDARD);
        assertThat(pdf).hasHeading(2, "Beth sy’n ein poeni?").onPage(1);
    }

    @Test
    void kerryHasBothWorriesAndDeanOnlyTheOneAboutTheo() throws IOException {
        byte[] kerry = STANDARD.render(ThreeColumnMapDocument.plan(KERRY.share(), Labels.in("en-GB")));
        byte[] dean = STANDARD.render(ThreeColumnMapDocument.plan(DEAN.share(), Labels.in("en-GB")));
        assertThat(kerry).matchesOutline(MapsOfSamplesTest.class, "kerry");
        assertThat(dean).matchesOutline(MapsOfSamplesTest.class, "dean").holdsNo("Maisie", "Callum", "Haven");
    }

    private static byte[] prove(String name, DocumentPlan plan, PdfRenderer renderer) throws IOException {
        byte[] pdf = renderer.render(plan);
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve("map-" + name + ".pdf"), pdf);
        WordProof.assertSameWords(plan, pdf);
        assertThat(pdf).isAccessible();
        return pdf;
    }
}
