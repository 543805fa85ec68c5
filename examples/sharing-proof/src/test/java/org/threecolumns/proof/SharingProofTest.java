package org.threecolumns.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.samples.Sample;
import org.threecolumns.share.Audience;
import org.threecolumns.share.KeptBack;
import org.threecolumns.share.Receipt;
import org.threecolumns.share.Sharing;
import org.threecolumns.share.SharingPolicy;

class SharingProofTest {
    private static final CaseRecord RECORD = Sample.HARLOW_BRIGHT.read();
    private static final SharingPolicy POLICY =
            SharingPolicy.builder().protect(List.of(PlantedPdfs.SECRET)).build();
    private static final Receipt DEANS = Audience.family("p4")
            .about("c2")
            .share(RECORD, Sample.HARLOW_BRIGHT.day())
            .receipt();
    private static final SharingProof PROOF = SharingProof.of(RECORD, DEANS, POLICY);

    @TestFactory
    Stream<DynamicTest> findsEachPlantedLeakWhereItIs() {
        return PlantedPdfs.all().entrySet().stream()
                .map(each -> dynamicTest(
                        each.getKey(),
                        () -> assertFound(
                                each.getValue().file(), each.getValue().spot())));
    }

    @Test
    void knowsMoreThanThirtyWaysOfLeavingWordsInAPdf() {
        assertThat(PlantedPdfs.all()).hasSizeGreaterThan(30);
    }

    @TestFactory
    Stream<DynamicTest> findsEachLeakOfOtherFormats() {
        String packed = Base64.getEncoder().encodeToString("at Rosewood Court".getBytes(StandardCharsets.UTF_8));
        return Map.of(
                        "<html><p>Rose<b>wo</b>od&nbsp;C&#111;urt</p>",
                        Spot.WEB_TEXT,
                        "<html><p hidden style='display:none'>Rosewood Court",
                        Spot.WEB_TEXT,
                        "<html><!-- Rosewood Court --><p>x",
                        Spot.WEB_COMMENT,
                        "<html><script>let a = 'Rosewood Court'</script>",
                        Spot.SCRIPT,
                        "<html><img alt='Rose&#119;ood Court'>",
                        Spot.WEB_ATTRIBUTE,
                        "<html><a href='data:text/plain;base64," + packed + "'>x</a>",
                        Spot.ATTACHMENT,
                        "{\"a\": [\"Rose\\u0077ood\", \"Court\"]}",
                        Spot.JSON_TEXT,
                        "{\"Rosewood C\\u006furt\": 1}",
                        Spot.JSON_TEXT,
                        "They live in ROSEWOOD\ncourt now",
                        Spot.PLAIN_TEXT)
                .entrySet()
                .stream()
                .map(each -> dynamicTest(each.getKey(), () -> assertFound(utf8(each.getKey()), each.getValue())));
    }

    @Test
    void findsFiveWordsOfWhatWasWithheldWithTheirPlaceInTheRecord() {
        String withheld = RECORD.getMap().orElseThrow().getDangerStatements().stream()
                .filter(statement -> statement.getId().equals("ds2"))
                .findFirst()
                .orElseThrow()
                .getComposedText()
                .orElseThrow();
        String words = withheld.substring(0, 60).replaceAll("[^\\x20-\\x7e]", " ");

        ProofReport report = PROOF.prove(PdfMaker.drawing(to -> PdfMaker.write(to, 20, 500, words)));

        assertThat(report.leaks()).anySatisfy(leak -> {
            assertThat(leak.reason()).isEqualTo(KeptBack.Reason.WITHHELD);
            assertThat(leak.page()).hasValue(1);
            assertThat(leak.source().orElseThrow()).asString().startsWith("/map/dangerStatements/ds2");
        });
    }

    @Test
    void isCleanOnlyWhereEverythingWasLookedAt() {
        ProofReport report = PROOF.prove(PdfMaker.drawing(to -> PdfMaker.write(to, 72, 500, DEANS.copyId())));

        assertThat(report.gaps()).isEmpty();
        assertThat(report.outcome()).isEqualTo(ProofReport.Outcome.CLEAN);
        assertThat(report.texts()).isGreaterThan(5);
        assertThat(report.notProvable()).isNotEmpty();
    }

    @Test
    void isNotProvenWhereAFileCannotBeLookedInto() throws IOException {
        assertGap(encrypted(), Gap.Why.ENCRYPTED);
        assertGap(utf8("%PDF-1.7 and nothing else"), Gap.Why.DAMAGED);
        assertGap(utf8("{\"a\": "), Gap.Why.DAMAGED);
        assertGap(new byte[] {1, 2, 3, 0, (byte) 0xfe}, Gap.Why.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({"4,true", "5,false", "40,false"})
    void looksIntoFourFilesInOneAnotherAndSaysSoOfMore(int levels, boolean looked) throws IOException {
        byte[] nested = utf8("the end of " + DEANS.copyId());
        for (int level = 0; level < levels; level++) {
            nested = PlantedPdfs.zipped(nested);
        }
        if (looked) {
            assertThat(PROOF.prove(nested).outcome()).isEqualTo(ProofReport.Outcome.CLEAN);
        } else {
            assertGap(nested, Gap.Why.TOO_DEEP);
        }
    }

    @Test
    void countsPicturesThatAPersonMustLookAt() {
        ProofReport report = PROOF.prove(planted("notes in a photograph"));

        assertThat(report.pictures()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://maps.example.org/?q=Rosewood%20C%6Furt",
                "<html><a href='mailto:a@example.org?body=Rosewood%20Court'>x</a>",
                "<html><script>let a = 'Rosewood\\u0020Court'</script>",
                "<html><style>p::after { content: '\\000052osewood\\20 Court' }</style>",
                "{\"a\": \"Rosewood&nbsp;Court\"}",
                "<html><iframe srcdoc='&lt;p>Rose&lt;b>wood&lt;/b> Court'></iframe>",
                "<html><p style='background: url(data:text/plain,Rosewood%20Court)'>x"
            })
    void findsWhatReadsOtherwiseThanItIsWritten(String file) {
        assertThat(PROOF.prove(utf8(file)).outcome()).isEqualTo(ProofReport.Outcome.LEAKS);
    }

    @Test
    void findsWhatALinkOfAPdfHoldsAsItReads() {
        assertFound(PlantedPdfs.linkTo("mailto:a@example.org?body=Rosewood%20Court"), Spot.LINK);
    }

    @Test
    void isNotProvenWhereNothingSaysThatItIsTheCopyOfThisReceipt() throws IOException {
        assertGap(utf8(""), Gap.Why.NOT_THIS_COPY);
        assertGap(utf8("{}"), Gap.Why.NOT_THIS_COPY);
        assertGap(utf8("Good morning, X" + DEANS.copyId()), Gap.Why.NOT_THIS_COPY);
        assertGap(CleanCopiesTest.map(ofTheNextDay()), Gap.Why.NOT_THIS_COPY);
        assertThat(PROOF.prove(utf8("Copy " + DEANS.copyId() + ".")).outcome()).isEqualTo(ProofReport.Outcome.CLEAN);
        assertThat(PROOF.prove(utf8("{\"a\": \"" + DEANS.viewHash() + "\"}")).outcome())
                .isEqualTo(ProofReport.Outcome.CLEAN);
    }

    private static Sharing ofTheNextDay() {
        return Audience.family("p4")
                .about("c2")
                .share(RECORD, Sample.HARLOW_BRIGHT.day().plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "<img src='x.png'>,1",
        "<svg><path d='M0 0L9 9'/></svg>,1",
        "<canvas></canvas>,1",
        "<p>words,0",
    })
    void countsThePicturesOfAWebPage(String element, int pictures) {
        assertThat(PROOF.prove(utf8("<html><body>" + element)).pictures()).isEqualTo(pictures);
    }

    @Test
    void countsAPackedPictureOfAWebPageOnceWhereverItStands() {
        String png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ";

        assertThat(PROOF.prove(utf8("<html><img src='" + png + "'>")).pictures())
                .isEqualTo(1);
        assertThat(PROOF.prove(utf8("<html><p style=\"background:url('" + png + "')\">x"))
                        .pictures())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://example.org/a.png'>",
                "<iframe src='other.html'></iframe>",
                "<object data='x.pdf'></object>",
                "<script src='x.js'></script>",
                "<link rel='stylesheet' href='x.css'>",
                "<p style='background: url(x.png)'>x",
                "<style>@import 'x.css';</style>"
            })
    void isNotProvenWhereAPageFetchesSomethingFromElsewhere(String element) {
        assertGap(utf8("<html><body>" + element), Gap.Why.NOT_IN_THE_FILE);
    }

    @Test
    void aLinkToAnotherPageIsNotPartOfAPage() {
        assertThat(PROOF.prove(utf8("<html><a href='https://example.org/'>" + DEANS.copyId() + "</a>"))
                        .outcome())
                .isEqualTo(ProofReport.Outcome.CLEAN);
    }

    @Test
    void countsPicturesWithinADrawingAndLettersThatWereTurnedIntoLines() {
        assertThat(PROOF.prove(PdfMaker.drawing(PlantedPdfs::inlinePicture)).pictures())
                .isEqualTo(1);
        assertThat(PROOF.prove(PdfMaker.drawing(PlantedPdfs::outlines)).pictures())
                .isEqualTo(1);
        assertThat(PROOF.prove(PdfMaker.drawing(to -> {
                            to.addRect(10, 10, 10, 10);
                            to.stroke();
                        }))
                        .pictures())
                .isZero();
    }

    @Test
    void showsNoWords() {
        ProofReport report = PROOF.prove(planted("page text"));

        assertThat(report.toString() + report.leaks() + report.gaps() + PROOF).doesNotContainIgnoringCase("rosewood");
    }

    @Test
    void refusesTheReceiptOfAnotherRecord() {
        assertThatThrownBy(() -> SharingProof.of(Sample.PRITCHARD.read(), DEANS, POLICY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("receipt: ");
    }

    private static void assertFound(byte[] file, Spot spot) {
        ProofReport report = PROOF.prove(file);
        assertThat(report.outcome()).isEqualTo(ProofReport.Outcome.LEAKS);
        assertThat(report.leaks()).extracting(Leak::spot).contains(spot);
        assertThat(report.leaks()).extracting(Leak::reason).contains(KeptBack.Reason.PROTECTED);
    }

    private static byte[] planted(String kind) {
        return Objects.requireNonNull(PlantedPdfs.all().get(kind)).file();
    }

    private static void assertGap(byte[] file, Gap.Why why) {
        ProofReport report = PROOF.prove(file);
        assertThat(report.outcome()).isEqualTo(ProofReport.Outcome.NOT_PROVEN);
        assertThat(report.gaps()).extracting(Gap::why).contains(why);
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
