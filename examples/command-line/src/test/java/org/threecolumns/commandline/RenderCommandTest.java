package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.commandline.CommandLineRun.Result;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.pdf.document.AnswerBackContacts;
import org.threecolumns.pdf.document.Labels;
import org.threecolumns.pdf.document.ThreeColumnMapDocument;
import org.threecolumns.share.Audience;
import org.threecolumns.share.SharedRecord;

class RenderCommandTest {
    private static final String ADVOCATE = "Free advocate for parents: Rhoswen, 01632 960 111";

    @TempDir
    Path folder;

    CommandLineRun line;

    @BeforeEach
    void start() {
        line = new CommandLineRun(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "case-a-harlow-bright, p3, 'c1,c2'",
        "case-b-morgan-rees, p3, 'c1,c2'",
        "case-c-idowu-lane, p2, c1",
        "case-d-pritchard, p2, c1"
    })
    void printsTheMapThatTheLibraryPrints(String sample, String reader, String children) throws Exception {
        SharedRecord copy = Audience.family(reader)
                .about(children.split(","))
                .share(CaseRecordReader.standard().read(CommandLineRun.sample(sample)), CommandLineRun.TODAY)
                .copy();
        byte[] expected = PdfRenderer.standard()
                .render(ThreeColumnMapDocument.plan(copy, Labels.in("en-GB"), AnswerBackContacts.of(ADVOCATE)));

        Result result = line.withInput(CommandLineRun.sample(sample))
                .run(
                        "render",
                        "-",
                        "--document",
                        "map",
                        "--purpose",
                        "family",
                        "--for",
                        reader,
                        "--about",
                        children,
                        "--as-of",
                        "2026-03-14",
                        "--out",
                        "map.pdf",
                        "--advocate",
                        ADVOCATE);

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("map.pdf")).hasBinaryContent(expected);
        assertThat(words()).contains("01632 960 111");
    }

    @Test
    void givesAFileInAFolderANameThatTellsNothing() throws IOException {
        Files.createDirectory(folder.resolve("tonight"));

        assertThat(render("--out", "tonight").exit()).isEqualTo(Exit.DONE);

        assertThat(new CommandLineRun(folder.resolve("tonight")).files())
                .singleElement()
                .asString()
                .matches("2026-03-14-[0-9A-Z]{4}\\.pdf");
    }

    @Test
    void writesToStandardOutput() {
        assertThat(render("--out", "-").out()).startsWith("%PDF-");
    }

    @Test
    void speaksWelsh() throws IOException {
        assertThat(render("--out", "map.pdf", "--language", "cy").exit()).isEqualTo(Exit.DONE);

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("map.pdf").toFile())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
        }
    }

    @Test
    void printsLargeOnTallPages() throws IOException {
        render("--out", "map.pdf");
        float wide = pageWidth();

        assertThat(render("--out", "map.pdf", "--large", "--force").exit()).isEqualTo(Exit.DONE);

        assertThat(pageWidth()).isLessThan(wide);
    }

    @Test
    void refusesAnExistingFileAndLeavesItAlone() throws IOException {
        Files.writeString(folder.resolve("map.pdf"), "old");

        assertThat(render("--out", "map.pdf").exit()).isEqualTo(Exit.REFUSED);
        assertThat(folder.resolve("map.pdf")).hasContent("old");
    }

    @Test
    void refusesToPrintForSomebodyWithoutAFittingRole() throws IOException {
        Result result = line.withSample("case-a-harlow-bright", "a.json")
                .run(
                        "render",
                        "a.json",
                        "--document",
                        "map",
                        "--purpose",
                        "court",
                        "--for",
                        "p3",
                        "--about",
                        "c1",
                        "--as-of",
                        "2026-03-14",
                        "--out",
                        "map.pdf");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).contains("READER_HAS_NO_FITTING_ROLE");
        assertThat(line.files()).containsExactly("a.json");
    }

    @Test
    void refusesACharacterThatCannotBePrintedWithPlaceAndCodePoint() throws IOException {
        Result result = render("--out", "map.pdf", "--advocate", "Call \uD83D\uDE80");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).contains("1F680").doesNotContain("Call");
        assertThat(line.files()).isEmpty();
    }

    @Test
    void printsNothingWhereTheWordsForTheAdvocateHoldWhatIsKeptFromTheReader() throws IOException {
        Result result = render("--out", "map.pdf", "--advocate", "Callum, 27 Quarry Steps");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).contains("--advocate: ").doesNotContain("Quarry");
        assertThat(line.files()).isEmpty();
    }

    @Test
    void printsThePlanThatCountsOnTheDayAndAnotherByItsId() throws IOException {
        assertThat(renderPlan("2025-06-12").exit()).isEqualTo(Exit.DONE);
        assertThat(words()).contains("Our safety plan", "In force from 16\u00A0April 2025", "locks the top bolt");

        assertThat(renderPlan("2025-03-05").exit()).isEqualTo(Exit.DONE);
        assertThat(words()).contains("In force from 4\u00A0March 2025", "seven nights");

        assertThat(renderPlan("2025-06-12", "--plan", "pl0").exit()).isEqualTo(Exit.DONE);
        assertThat(words()).contains("This plan ended on 11\u00A0March 2025");
    }

    @Test
    void refusesAPlanThatIsNotThereForThisReader() throws IOException {
        assertThat(renderPlan("2025-06-12", "--plan", "pl9").exit()).isEqualTo(Exit.REFUSED);
        assertThat(line.withInput(CommandLineRun.sample("odd/nearly-empty"))
                        .run(plan("p2", "c1", "2026-03-14"))
                        .exit())
                .isEqualTo(Exit.REFUSED);
        assertThat(line.files()).isEmpty();
        assertThat(render("--out", "-", "--plan", "pl1").exit()).isEqualTo(Exit.USAGE);
    }

    private Result renderPlan(String day, String... more) {
        String[] plan = plan("p11", "c1,c2", day);
        return line.withInput(CommandLineRun.sample("case-a-harlow-bright"))
                .run(Stream.concat(Stream.of(plan), Stream.of(more)).toArray(String[]::new));
    }

    private static String[] plan(String reader, String children, String day) {
        return new String[] {
            "render",
            "-",
            "--document",
            "safety-plan",
            "--purpose",
            "team",
            "--for",
            reader,
            "--about",
            children,
            "--as-of",
            day,
            "--out",
            "map.pdf",
            "--force"
        };
    }

    @Test
    void asksForWordsThatTheTerminalCanHandOver() {
        assertThat(render("--out", "-", "--advocate", "Rh\uFFFDs").exit()).isEqualTo(Exit.USAGE);
        assertThat(render("--out", "-", "--advocate", " ").exit()).isEqualTo(Exit.USAGE);
    }

    private Result render(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "render",
                "-",
                "--document",
                "map",
                "--purpose",
                "family",
                "--for",
                "p4",
                "--about",
                "c2",
                "--as-of",
                "2026-03-14"));
        all.addAll(List.of(more));
        return line.withInput(CommandLineRun.sample("case-a-harlow-bright")).run(all.toArray(String[]::new));
    }

    private float pageWidth() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("map.pdf").toFile())) {
            return pdf.getPage(0).getMediaBox().getWidth();
        }
    }

    private String words() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("map.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
