package org.threecolumns.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.pdf.UnprintableCharacter.Reason;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.pdf.plan.Form;
import org.threecolumns.pdf.plan.Paragraph;
import org.threecolumns.pdf.plan.TextRun;
import org.threecolumns.pdf.proof.PdfAssert;
import org.threecolumns.pdf.proof.SamplePlans;
import org.threecolumns.pdf.proof.TaggedPdf;
import org.threecolumns.pdf.theme.FontSet;
import org.threecolumns.pdf.theme.Theme;

class PdfRendererTest {

    private static final String CANARY = "Zanzibarcanary";
    private static final PdfRenderer MARKING =
            PdfRenderer.builder().missingCharacters(MissingCharacters.MARK).build();

    @Test
    void writesTheSameFileToAStreamAndTellsItsPages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = PdfRenderer.standard().render(SamplePlans.typical(), out);
        assertThat(out.toByteArray()).isEqualTo(PdfRenderer.standard().render(SamplePlans.typical()));
        assertThat(report.marked()).isEmpty();
        PdfAssert.assertThat(out.toByteArray()).hasPages(report.pages());
    }

    @Test
    void speaksAsReviewed() {
        PdfAssert.assertThat(PdfRenderer.standard().render(SamplePlans.typical()))
                .matchesOutline(PdfRendererTest.class, "typical");
    }

    @Test
    void letsAReaderFindHeadingsFiguresAndLanguages() {
        PdfAssert.assertThat(PdfRenderer.standard().render(SamplePlans.typical()))
                .hasHeading(2, "What are we worried about?")
                .onPage(1)
                .hasAlternative("Scale from 0 to 10: Kerry 4, Jean 4, Ms Okafor 2 to 3.")
                .says("“Mae’r plant yn hapus gyda’u mam-gu yn y tŷ.”", "cy");
    }

    @Test
    void refusesACharacterWithoutALetterBeforeAnyByteIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentPlan plan = text(CANARY + " \u0985");
        assertThatThrownBy(() -> PdfRenderer.standard().render(plan, out))
                .isInstanceOfSatisfying(
                        TextNotPrintableException.class,
                        refused -> assertThat(refused.character())
                                .isEqualTo(new UnprintableCharacter("/harm/h1", 0x985, Reason.NOT_IN_TYPEFACE)))
                .hasMessageNotContaining(CANARY)
                .hasNoCause();
        assertThat(out.size()).isZero();
    }

    @Test
    void marksACharacterWithoutALetterWhenAskedTo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport report = MARKING.render(text("One \u0985, two \ud83d\ude00, three\u202e \ufeff."), out);
        assertThat(report.marked())
                .extracting(marked -> marked.place() + " " + marked.name())
                .containsExactly("/harm/h1 U+0985", "/harm/h1 U+1F600", "/harm/h1 U+202E", "/harm/h1 U+FEFF");
        PdfAssert.assertThat(out.toByteArray())
                .isAccessible()
                .hasTag("P", "One \ufffd, two \ufffd, three\ufffd \ufffd.")
                .onPage(1);
    }

    @Test
    void marksTitlesAndBookmarksToo() {
        DocumentPlan plan = new DocumentPlan(
                Locale.UK,
                "Map\u0001",
                SamplePlans.tiny().footer(),
                Form.PORTRAIT,
                SamplePlans.tiny().madeOn(),
                java.util.List.of(SamplePlans.heading(1, "One\u200b\u0985")),
                java.util.List.of());
        TaggedPdf file = TaggedPdf.of(MARKING.render(plan));
        assertThat(file.title()).isEqualTo("Map\ufffd");
        assertThat(file.bookmarks()).containsExactly("One\ufffd\u0985");
    }

    @Test
    void endsALineWhereTheTextDoes() {
        byte[] pdf = PdfRenderer.standard()
                .render(SamplePlans.plan(
                        Form.PORTRAIT, SamplePlans.heading(1, "One\ntwo"), SamplePlans.paragraph("three\nfour\tfive")));
        PdfAssert.assertThat(pdf)
                .hasBookmarks("One two")
                .hasHeading(1, "One two")
                .onPage(1);
        PdfAssert.assertThat(pdf).hasTag("P", "three four five").onPage(1);
    }

    @Test
    void printsWhatLooksLikeCodeAsItIs() {
        String code = "<script>alert(1)</script> ${jndi:x} %s ) Tj ET (x";
        PdfAssert.assertThat(PdfRenderer.standard().render(text(code)))
                .hasTag("P", code)
                .onPage(1);
    }

    @Test
    void refusesMoreThanFiveHundredPages() {
        DocumentPlan plan = SamplePlans.huge(900_000);
        PdfRenderer large = PdfRenderer.builder().theme(Theme.large()).build();
        assertThatThrownBy(() -> large.render(plan))
                .isInstanceOf(RenderLimitException.class)
                .hasMessage("document: pages passed; at most 500 expected")
                .hasNoCause();
    }

    @Test
    void refusesOnePageMoreThanAllowed() {
        DocumentPlan plan = SamplePlans.huge(20_000);
        int pages = TaggedPdf.of(PdfRenderer.standard().render(plan)).pages();
        assertThat(TaggedPdf.of(limitedTo(pages).render(plan)).pages()).isEqualTo(pages);
        assertThatThrownBy(() -> limitedTo(pages - 1).render(plan))
                .isInstanceOfSatisfying(RenderLimitException.class, passed -> {
                    assertThat(passed.limit()).isEqualTo("pages");
                    assertThat(passed.allowed()).isEqualTo(pages - 1);
                });
    }

    @Test
    void stopsWhenTheCallerSaysSo() {
        AtomicInteger asked = new AtomicInteger();
        PdfRenderer stopped = PdfRenderer.standard().stoppedWhen(() -> asked.incrementAndGet() > 3);
        assertThatThrownBy(() -> stopped.render(SamplePlans.huge(60_000))).isInstanceOf(RenderStoppedException.class);
        assertThat(asked).hasValue(4);
    }

    @Test
    void isAskedOnceMoreForEveryPageThatIsWritten() {
        AtomicInteger asked = new AtomicInteger();
        PdfRenderer counting = PdfRenderer.standard().stoppedWhen(() -> asked.incrementAndGet() < 0);
        int pages = TaggedPdf.of(counting.render(SamplePlans.huge(60_000))).pages();
        assertThat(asked.get()).isGreaterThanOrEqualTo(2 * pages);
    }

    @Test
    void stopsWhenItsThreadIsInterruptedAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> PdfRenderer.standard().render(SamplePlans.tiny()))
                .isInstanceOf(RenderStoppedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void passesOnTheFailureOfTheStreamAndClosesNothing(double share) {
        byte[] whole = PdfRenderer.standard().render(SamplePlans.typical());
        FailingStream out = new FailingStream((int) Math.min(whole.length - 1, share * whole.length));
        assertThatThrownBy(() -> PdfRenderer.standard().render(SamplePlans.typical(), out))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(out.closed).isFalse();
        assertThat(out.taken).isEqualTo((int) Math.min(whole.length - 1, share * whole.length));
    }

    @Test
    void refusesATypefaceThatIsNone() {
        byte[] none = "none".getBytes(StandardCharsets.US_ASCII);
        Theme theme = Theme.standard().withFonts(FontSet.of(none, none));
        assertThatThrownBy(() -> PdfRenderer.builder().theme(theme).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hidesTheWordsOfAnEngineFailure() {
        RenderFailedException failure = new RenderFailedException(new IllegalStateException(CANARY));
        assertThat(failure)
                .hasMessage("document: the PDF engine failed with java.lang.IllegalStateException;"
                        + " a finished file expected")
                .hasNoCause();
    }

    private static PdfRenderer limitedTo(int pages) {
        return PdfRenderer.builder()
                .limits(RenderLimits.standard().withPages(pages))
                .build();
    }

    private static DocumentPlan text(String words) {
        return SamplePlans.plan(
                Form.PORTRAIT,
                SamplePlans.heading(1, "Title"),
                Paragraph.body(TextRun.plain(words, Locale.UK).from("/harm/h1")));
    }

    /** Takes so many bytes and no more. */
    private static final class FailingStream extends OutputStream {
        private final int room;
        private int taken;
        private boolean closed;

        private FailingStream(int room) {
            this.room = room;
        }

        @Override
        public void write(int octet) throws IOException {
            if (taken == room) {
                throw new IOException("disk full");
            }
            taken++;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
