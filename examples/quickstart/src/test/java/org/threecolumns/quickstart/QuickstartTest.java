package org.threecolumns.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    private static final Path RECORD = Path.of(System.getProperty("records"), "case-a-harlow-bright.json");

    @TempDir
    Path folder;

    @Test
    void makesADifferentMapForEachParent() throws Exception {
        String printed = run();

        String kerrys = words("map-for-kerry.pdf");
        String deans = words("map-for-dean.pdf");
        assertThat(kerrys).contains("Kerry Harlow", "Maisie", "Theo");
        // Dean is the father of Theo; what is about Maisie alone, or said by her, is not for him.
        assertThat(deans).contains("Dean Bright", "Theo").isNotEqualTo(kerrys);
        assertThat(deans).doesNotContain("Maisie");
        assertThat(printed).contains("Map for Kerry Harlow, copy ", "Map for Dean Bright, copy ");
    }

    @Test
    void saysForWhomItMadeWhatAndWhere() throws Exception {
        String printed = run();

        assertThat(printed)
                .startsWith("Checked for the stage meeting: it may be entered.\n  No rule has anything to say.")
                .contains(folder.resolve("pages/map-for-kerry.pdf").toString())
                .contains(folder.resolve("pages/map-for-dean.pdf").toString());
    }

    @Test
    void printsWhatTheRulesFindAndWhere() throws Exception {
        String whole = Files.readString(RECORD);
        String worse = whole.replaceAll("\"worriedPeople\": \\[[^\\]]*],", "");
        assertThat(worse).isNotEqualTo(whole);

        assertThat(run(Files.writeString(folder.resolve("worse.json"), worse)))
                .startsWith("Checked for the stage meeting: something stands in the way.\n")
                .containsPattern("\n  /map/dangerStatements/ds1\\S* \\(DS-01, ERROR\\)\n    \\S");
    }

    @Test
    void makesTheSameBytesAgain() throws Exception {
        String first = run();
        byte[] kerrys = Files.readAllBytes(folder.resolve("pages/map-for-kerry.pdf"));
        byte[] deans = Files.readAllBytes(folder.resolve("pages/map-for-dean.pdf"));

        assertThat(run()).isEqualTo(first);
        assertThat(folder.resolve("pages/map-for-kerry.pdf")).hasBinaryContent(kerrys);
        assertThat(folder.resolve("pages/map-for-dean.pdf")).hasBinaryContent(deans);
    }

    @Test
    void holdsTheLinesThatTheReadmeShows() throws IOException {
        String source = Files.readString(Path.of(System.getProperty("quickstart")));
        String readme = Files.readString(Path.of(System.getProperty("readme")));

        String region = first(source, "// tag::five-lines\n(.*?)// end::five-lines");
        assertThat(region).contains("read(in)", "check(", "share(", "render(");
        assertThat(normal(first(readme, "```java\n(.*?)```"))).isEqualTo(normal(region));
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text.replace("\r\n", "\n"));
        assertThat(matcher.find()).as("a region between %s", pattern).isTrue();
        return matcher.group(1);
    }

    private static String normal(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }

    private String run() throws Exception {
        return run(RECORD);
    }

    private String run(Path record) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Quickstart.run(record, folder.resolve("pages"), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String words(String page) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("pages").resolve(page).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
