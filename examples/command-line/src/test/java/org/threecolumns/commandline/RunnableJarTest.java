package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the finished jar as its users do, in a Java of its own; after packaging only. */
class RunnableJarTest {
    private static final Path JAR = Path.of(System.getProperty("jar"));
    private static final Pattern LICENCE_FILE = Pattern.compile("META-INF/[A-Za-z0-9._/-]+(?=[ ,)])|[a-z/]+/OFL.txt");
    private static final String WELSH =
            "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"k1\",\"council\":\"Cyngor Tŷ Gŵyn\"}}";

    @TempDir
    Path folder;

    @Test
    void checksASampleAndSaysNothingElse() throws Exception {
        Files.write(folder.resolve("a.json"), CommandLineRun.sample("case-a-harlow-bright"));

        String out = run(0, "check", "a.json", "--stage", "meeting", "--as-of", "2026-03-14");

        assertThat(out).startsWith("Checked for the stage \"meeting\" as of 2026-03-14.");
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void printsAMapAndProvesItWithoutAnotherWord() throws Exception {
        Files.write(folder.resolve("a.json"), CommandLineRun.sample("case-a-harlow-bright"));
        Files.createDirectory(folder.resolve("host"));

        run(
                0,
                "render",
                "a.json",
                "--document",
                "map",
                "--purpose",
                "family",
                "--for",
                "p4",
                "--about",
                "c2",
                "--as-of",
                "2026-03-14",
                "--out",
                "map.pdf",
                "--receipt",
                "host/receipt.json");
        String proof = run(0, "prove", "map.pdf", "--record", "a.json", "--receipt", "host/receipt.json");

        assertThat(proof).contains(": clean");
        assertThat(Files.readAllBytes(folder.resolve("map.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void speaksUtf8OnMachinesThatDoNot() throws Exception {
        Files.writeString(folder.resolve("in"), WELSH);

        assertThat(run(0, "convert", "-", "-")).contains("Cyngor Tŷ Gŵyn");
        assertThat(run(0, "rules", "DS-15")).startsWith("DS-15  ");
    }

    @Test
    void endsWithTheCodeOfWhatHappened() throws Exception {
        run(64, "check");
        run(2, "check", "nothing.json", "--stage", "draft");
        Files.writeString(folder.resolve("in"), WELSH);
        Files.writeString(folder.resolve("old.json"), "old");
        run(3, "convert", "-", "old.json");
        assertThat(Files.readString(folder.resolve("err"))).startsWith("OUT.json: the file exists");
    }

    @Test
    void namesEveryLibraryInItAndKeepsItsLicence() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> entries = jar.stream().map(JarEntry::getName).toList();
            String thirdParties = text(jar, "META-INF/THIRD-PARTY.md");
            List<String> libraries = entries.stream()
                    .filter(name -> name.matches("META-INF/maven/.*/pom.properties"))
                    .map(name -> name.split("/", -1)[3])
                    .filter(name -> !name.startsWith("three-columns-"))
                    .toList();

            assertThat(libraries).contains("jackson-databind", "hibernate-validator", "openpdf");
            assertThat(thirdParties).contains(libraries);
            assertThat(entries)
                    .containsAll(LICENCE_FILE
                            .matcher(thirdParties)
                            .results()
                            .map(MatchResult::group)
                            .toList());
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson JSON processor", "ClassMate");
            assertThat(entries).doesNotHaveDuplicates().noneMatch(name -> name.endsWith("module-info.class"));
            assertThat(text(jar, "META-INF/services/jakarta.validation.spi.ValidationProvider"))
                    .contains("org.hibernate.validator");
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void readsARecordFromAPipe() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "convert",
                        "-",
                        "-")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(WELSH.getBytes(StandardCharsets.UTF_8));
        }

        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("Cyngor Tŷ Gŵyn");
    }

    /** Runs the jar with another encoding than UTF-8 as the machine's own. */
    private String run(int expected, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        File in = folder.resolve("in").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        if (in.exists()) {
            builder.redirectInput(in);
        }
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        String err = Files.readString(folder.resolve("err"));
        assertThat(process.exitValue()).as(err).isEqualTo(expected);
        return Files.readString(folder.resolve("out"));
    }
}
