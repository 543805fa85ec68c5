package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.threecolumns.commandline.CommandLineRun.Result;

/** Puts a word into every place of a record where people write, and looks for it in everything a failing command says. */
class NoContentTest {
    static final List<String> SAMPLES = CommandLineRun.SAMPLES;

    private static final String CANARY = Canary.WORD;
    private static final String COPIED = "case-d-pritchard";
    private static final String FAMILY = "--purpose family --for p2 --about c1 --as-of 2026-03-14";

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void findingsHoldNoWordOfTheRecord(String sample) {
        byte[] record = bytes(Canary.in(sample));
        for (String format : List.of("text", "json", "csv")) {
            Result result = run(record, "check", "-", "--stage", "closure", "--format", format);

            assertThat(result.exit()).isIn(Exit.DONE, Exit.ERRORS_FOUND);
            assertSilent(result);
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void problemsHoldNoWordOfTheRecord(String sample) {
        for (UnaryOperator<String> harm : harms()) {
            byte[] broken = bytes(harm.apply(Canary.in(sample)));
            for (String format : List.of("text", "json", "csv")) {
                Result result = run(broken, "check", "-", "--stage", "draft", "--format", format);

                assertThat(result.exit()).isEqualTo(Exit.UNREADABLE);
                assertSilent(result);
            }
            assertSilent(run(broken, "convert", "-", "-"));
            assertSilent(run(broken, command("share", "family", "p3")));
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void refusalsHoldNoWordOfTheRecord(String sample) throws IOException {
        // A postcode in every text that people write, so that whatever would be visible is refused.
        byte[] record = bytes(Canary.in(sample, CANARY + " ZZ99 9ZZ"));
        for (String command : List.of("share", "render")) {
            for (String purpose : List.of("team", "partner", "family", "network", "child", "court")) {
                for (String reader : List.of("p2", "p3", "p9", "c1", "x1")) {
                    Result result = run(record, command(command, purpose, reader));

                    if (result.exit() == Exit.REFUSED) {
                        assertThat(result.out()).isEmpty();
                        assertThat(result.err()).isNotEmpty().doesNotContain(CANARY, "ZZ99", "\tat ");
                    }
                }
            }
        }
        assertThat(run(record, command("share", "family", "p3")).exit()).isEqualTo(Exit.REFUSED);
        assertThat(new CommandLineRun(folder).files()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void proposalsAndDecisionsHoldNoWordOfTheRecord(String sample) throws IOException {
        Files.writeString(folder.resolve("record.json"), Canary.in(sample));
        for (String format : List.of("text", "json", "csv")) {
            Result proposed = run("propose record.json " + FAMILY + " --format " + format);

            assertThat(proposed.exit()).isEqualTo(Exit.DONE);
            assertSilent(proposed);
        }
        Result decided = run("decide record.json decided.json " + FAMILY + " --ordinary --by p2 --because " + CANARY);
        assertSilent(decided);
        assertSilent(
                run("decide record.json decided.json " + FAMILY + " --place /map/" + CANARY + " --by p2 --because x"));
        assertSilent(run("decide record.json " + CANARY + "/d.json " + FAMILY + " --ordinary --by p2 --because x"));
    }

    @Test
    void whatIsSaidOfCopiesHoldsNoWordOfTheRecord() throws IOException {
        makeCopies();
        Files.writeString(folder.resolve("canary.json"), Canary.in(COPIED));
        Files.writeString(folder.resolve("copy.txt"), CANARY + " " + Canary.in(COPIED));
        Files.writeString(folder.resolve("copy.pdf"), "%PDF-1.7\n" + CANARY);

        Result together = run("together canary.json --receipt host/one.json --receipt host/two.json");
        Result leaks = run("prove copy.txt --record canary.json --receipt host/one.json");
        Result damaged = run("prove copy.pdf --record record.json --receipt host/one.json");
        Result other = run("prove copy.txt --record canary.json --receipt host/one.json --key key");
        Result decided = run("decide canary.json d.json " + FAMILY + " --ordinary --by p5 --because " + CANARY);
        Result given =
                run("given canary.json --on 2026-03-14 --format paper --stayed --receipt host/one.json --out g.json");

        assertThat(together.exit()).isEqualTo(Exit.ERRORS_FOUND);
        assertThat(leaks.exit()).isEqualTo(Exit.REFUSED);
        assertThat(damaged.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(other.exit()).isEqualTo(Exit.REFUSED);
        assertThat(decided.exit()).isEqualTo(Exit.DONE);
        assertThat(given.exit()).isEqualTo(Exit.DONE);
        List.of(together, leaks, damaged, other, decided, given).forEach(NoContentTest::assertSilent);
    }

    @Test
    void brokenReceiptsAreRefusedWithoutAWordOfThem() throws IOException {
        makeCopies();
        String receipt = Files.readString(folder.resolve("host/one.json"));
        for (UnaryOperator<String> harm : harmsOfReceipts()) {
            String broken = harm.apply(receipt);
            assertThat(broken).isNotEqualTo(receipt);
            Files.writeString(folder.resolve("host/broken.json"), broken);
            for (String command : List.of(
                    "together record.json --receipt host/broken.json --receipt host/two.json",
                    "prove copy.json --record record.json --receipt host/broken.json",
                    "given record.json --on 2026-03-14 --format paper --receipt host/broken.json --out g.json")) {
                Result result = run(command);

                assertThat(result.exit()).as(command).isIn(Exit.UNREADABLE, Exit.REFUSED);
                assertSilent(result);
            }
        }
        assertThat(folder.resolve("g.json")).doesNotExist();
    }

    @Test
    void brokenAndMissingFilesAreRefusedWithoutAWordOfThem() throws IOException {
        makeCopies();
        Files.writeString(folder.resolve("short.key"), CANARY);
        Files.writeString(
                folder.resolve("broken.json"), Canary.in(COPIED).replace("\"people\":", "\"" + CANARY + "\":"));
        for (String file : List.of("broken.json", CANARY + ".json", "host", CANARY + "\0")) {
            for (String command : List.of(
                    "propose FILE " + FAMILY,
                    "decide FILE d.json --ordinary --by p2 --because x " + FAMILY,
                    "together FILE --receipt host/one.json --receipt host/two.json",
                    "together record.json --receipt host/one.json --receipt FILE",
                    "prove copy.json --record FILE --receipt host/one.json",
                    "prove copy.json --record record.json --receipt FILE",
                    "given FILE --on 2026-03-14 --format paper --stayed --receipt host/one.json --out g.json",
                    "given record.json --on 2026-03-14 --format paper --receipt FILE --out g.json")) {
                Result result = run(command.replace("FILE", file));

                assertThat(result.exit()).as(command).isEqualTo(Exit.UNREADABLE);
                assertSilent(result);
            }
        }
        for (String key : List.of("short.key", "host", CANARY)) {
            Result result = run("prove copy.json --record record.json --receipt host/one.json --key " + key);

            assertThat(result.exit()).isEqualTo(Exit.REFUSED);
            assertThat(result.err()).startsWith("--key: a file of at least 32 random bytes expected");
            assertSilent(result);
        }
    }

    /** Two copies of a sample, their receipts, and a key that belongs to neither. */
    private void makeCopies() throws IOException {
        Files.createDirectory(folder.resolve("host"));
        Files.write(folder.resolve("record.json"), CommandLineRun.sample(COPIED));
        Files.writeString(folder.resolve("key"), "0123456789".repeat(4));
        String share = "share record.json --about c1 --as-of 2026-03-14 --purpose ";
        assertThat(run(share + "family --for p2 --out copy.json --receipt host/one.json")
                        .err())
                .isEmpty();
        assertThat(run(share + "team --for p5 --out two.json --receipt host/two.json")
                        .err())
                .isEmpty();
    }

    private static List<UnaryOperator<String>> harmsOfReceipts() {
        List<UnaryOperator<String>> harms = new ArrayList<>(List.of(
                text -> text.substring(0, text.length() / 2),
                text -> text + CANARY,
                text -> CANARY,
                text -> text.replaceFirst("\"reason\": \"[A-Z_]+\"", "\"reason\": \"" + CANARY + "\""),
                text -> text.replaceFirst("\"place\": \"", "\"place\": \"" + CANARY + " ")));
        for (String member : List.of("receipt", "copyId", "viewHash", "purpose", "reader", "asOf", "held")) {
            harms.add(text -> text.replaceFirst(
                    "\"" + member + "\": \"[^\"]*\"", "\"" + member + "\": \"" + CANARY + " " + CANARY + "\""));
            harms.add(text -> text.replaceFirst("\"" + member + "\":", "\"" + CANARY + "\":"));
        }
        return harms;
    }

    private static List<UnaryOperator<String>> harms() {
        return List.of(
                text -> text.substring(0, text.length() / 2),
                text -> text + CANARY,
                text -> text.replace("\"formatVersion\":\"0.1\"", "\"formatVersion\":\"" + CANARY + "\""),
                text -> text.replace("\"people\":", "\"" + CANARY + "\":"),
                text -> text.replace("\"jurisdiction\":\"EN\"", "\"jurisdiction\":\"" + CANARY + "\"")
                        .replace("\"jurisdiction\":\"CY\"", "\"jurisdiction\":\"" + CANARY + "\""),
                text -> text.replaceAll("\"id\":\"p3\"", "\"id\":\"" + CANARY + " " + CANARY + "\""),
                text -> text.replaceAll("\"born\":\"[^\"]*\"", "\"born\":\"" + CANARY + "\""));
    }

    private static String[] command(String command, String purpose, String reader) {
        List<String> all = new ArrayList<>(List.of(
                command,
                "-",
                "--purpose",
                purpose,
                "--for",
                reader,
                "--about",
                "c1",
                "--as-of",
                "2026-03-14",
                "--out",
                "-"));
        if (command.equals("render")) {
            all.addAll(List.of("--document", "map"));
        }
        return all.toArray(String[]::new);
    }

    private static void assertSilent(Result result) {
        assertThat(result.out() + result.err()).doesNotContain(CANARY).doesNotContain("\tat ");
    }

    private Result run(String command) {
        return new CommandLineRun(folder).run(command.split(" ", -1));
    }

    private Result run(byte[] input, String... arguments) {
        return new CommandLineRun(folder).withInput(input).run(arguments);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theCanaryIsInEverySample() {
        SAMPLES.forEach(
                sample -> assertThat(Canary.in(sample).split(CANARY, -1)).hasSizeGreaterThan(20));
    }
}
