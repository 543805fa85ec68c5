package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.commandline.CommandLineRun.Result;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.share.Audience;
import org.threecolumns.share.HostKey;
import org.threecolumns.share.Receipt;
import org.threecolumns.share.ReceiptReader;
import org.threecolumns.share.SharedRecord;
import org.threecolumns.share.SharedRecordWriter;

class ShareCommandTest {
    @TempDir
    Path folder;

    CommandLineRun line;

    @BeforeEach
    void start() throws IOException {
        line = new CommandLineRun(folder).withSample("case-a-harlow-bright", "a.json");
        Files.createDirectory(folder.resolve("host"));
    }

    @ParameterizedTest
    @CsvSource({
        "case-a-harlow-bright, p3, 'c1,c2', 2026-03-14",
        "case-b-morgan-rees, p3, 'c1,c2', 2026-03-14",
        "case-c-idowu-lane, p2, c1, 2026-03-14",
        "case-d-pritchard, p2, c1, 2026-03-14"
    })
    void givesTheCopyThatTheLibraryMakes(String sample, String reader, String children, LocalDate day)
            throws Exception {
        SharedRecord copy = Audience.family(reader)
                .about(children.split(","))
                .share(CaseRecordReader.standard().read(CommandLineRun.sample(sample)), day)
                .copy();

        Result result = line.withInput(CommandLineRun.sample(sample))
                .run(
                        "share",
                        "-",
                        "--purpose",
                        "family",
                        "--for",
                        reader,
                        "--about",
                        children,
                        "--as-of",
                        "" + day,
                        "--out",
                        "-");

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(result.outBytes()).isEqualTo(SharedRecordWriter.canonical().toBytes(copy));
    }

    @Test
    void writesCopyAndReceiptToTheirOwnFolders() throws IOException {
        Result result = share("--out", "copy.json", "--receipt", "host/receipt.json");

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(result.outBytes()).isEmpty();
        assertThat(folder.resolve("copy.json")).isNotEmptyFile();
        JsonNode receipt =
                JsonMapper.builder().build().readTree(Files.readAllBytes(folder.resolve("host/receipt.json")));
        List<String> names = new ArrayList<>();
        receipt.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "receipt",
                        "library",
                        "table",
                        "copyId",
                        "viewHash",
                        "purpose",
                        "reader",
                        "about",
                        "asOf",
                        "held",
                        "couldBeSeenBy",
                        "hiddenByCouncil",
                        "shown",
                        "withheld",
                        "recordIds");
        assertThat(receipt.get("reader").asText()).isEqualTo("p4");
        assertThat(receipt.get("about").get(0).asText()).isEqualTo("c2");
        assertThat(receipt.get("withheld")).isNotEmpty();
        assertThat(receipt.get("withheld").get(0).get("place").asText()).startsWith("/");
    }

    @Test
    void givesFilesInAFolderNamesThatTellNothing() throws IOException {
        Files.createDirectory(folder.resolve("family"));

        Result result = share("--out", "family", "--receipt", "host");

        assertThat(result.err()).isEmpty();
        List<String> copies = new CommandLineRun(folder.resolve("family")).files();
        assertThat(copies).singleElement().asString().matches("2026-03-14-[0-9A-Z]{4}\\.json");
        String receipt = copies.get(0).replace(".json", "-receipt.json");
        assertThat(new CommandLineRun(folder.resolve("host")).files()).containsExactly(receipt);
        assertThat(share("--out", "family").err()).startsWith("--out: the file exists");
        assertThat(share("--out", "family", "--force").exit()).isEqualTo(Exit.DONE);
        assertThat(share("--out", "host", "--receipt", "host", "--force").err())
                .startsWith("--receipt: the receipt must not lie beside the copy");
        assertThat(share("--out", "missing/").exit()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void neverReplacesTheRecordByACopyThatWouldHaveItsName() throws IOException {
        Files.createDirectory(folder.resolve("family"));
        share("--out", "family");
        String name =
                "family/" + new CommandLineRun(folder.resolve("family")).files().get(0);
        line.withSample("case-a-harlow-bright", name);

        Result result = shareFrom(name, "--out", "family", "--force");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).startsWith("--out: this is the record itself");
        assertThat(folder.resolve(name)).hasBinaryContent(CommandLineRun.sample("case-a-harlow-bright"));
    }

    @Test
    void tiesTheReceiptToTheRecordWithTheHostsKey() throws Exception {
        byte[] key = new byte[32];
        new SplittableRandom(5).nextBytes(key);
        Files.write(folder.resolve("key"), key);

        assertThat(share("--out", "copy.json", "--receipt", "host/receipt.json", "--key", "key")
                        .exit())
                .isEqualTo(Exit.DONE);

        Receipt receipt = ReceiptReader.standard().read(Files.readAllBytes(folder.resolve("host/receipt.json")));
        CaseRecord record = CaseRecordReader.standard().read(CommandLineRun.sample("case-a-harlow-bright"));
        assertThat(receipt.isOf(record, HostKey.of(key))).isTrue();
    }

    @Test
    void refusesAKeyThatIsNone() throws IOException {
        Files.write(folder.resolve("key"), new byte[40]);

        for (String key : List.of("key", "missing", "host")) {
            Result result = share("--out", "copy.json", "--receipt", "host/receipt.json", "--key", key);
            assertThat(result.exit()).as(key).isEqualTo(Exit.REFUSED);
            assertThat(result.err()).startsWith("--key: a file of at least 32 random bytes expected");
        }
        assertThat(share("--out", "copy.json", "--key", "key").exit()).isEqualTo(Exit.USAGE);
        assertThat(folder.resolve("copy.json")).doesNotExist();
    }

    @Test
    void servesEveryAudience() {
        for (String audience : List.of(
                "team p11 c1", "partner p12 c1", "family p3 c1", "network p6 c1", "child c1 c1", "court p13 c1")) {
            String[] words = audience.split(" ", -1);
            Result result = line.run(
                    "share",
                    "a.json",
                    "--purpose",
                    words[0],
                    "--for",
                    words[1],
                    "--about",
                    words[2],
                    "--as-of",
                    "2026-03-14",
                    "--out",
                    "-");
            assertThat(result.err()).as(audience).isEmpty();
            assertThat(result.exit()).as(audience).isEqualTo(Exit.DONE);
        }
    }

    @Test
    void keepsFromTheCopyWhatIsKeptFromSomebodyWhoCouldSeeIt() throws IOException {
        assertThat(of("p3", "--held", "home", "--could-see", "p4").exit()).isEqualTo(Exit.DONE);
        String seenByDean = Files.readString(folder.resolve("host/receipt.json"));
        assertThat(of("p3", "--held", "home", "--could-see", "nobody", "--force")
                        .exit())
                .isEqualTo(Exit.DONE);

        assertThat(seenByDean).contains("\"held\": \"TAKES_HOME\"", "COULD_BE_SEEN_BY_ANOTHER");
        assertThat(Files.readString(folder.resolve("host/receipt.json"))).doesNotContain("COULD_BE_SEEN_BY_ANOTHER");
    }

    @Test
    void asksWhoElseCouldSeeItWhereAnAdultIsNotSafe() throws IOException {
        for (String held : List.of("home", "sent", "via", "unknown")) {
            Result result = of("p3", "--held", held);
            assertThat(result.exit()).as(held).isEqualTo(Exit.REFUSED);
            assertThat(result.err()).contains("WHO_ELSE_COULD_SEE_NOT_KNOWN", "/case/jointMeetingSafe/jm1");
        }
        assertThat(of("p3", "--held", "home", "--could-see", "unknown").exit()).isEqualTo(Exit.REFUSED);
        assertThat(of("p3", "--held", "home", "--could-see", "x9").err()).contains("ONLOOKER_UNKNOWN");
        assertThat(of("p3", "--held", "pocket").exit()).isEqualTo(Exit.USAGE);
        assertThat(of("p3", "--held", "home", "--could-see", "p6,nobody").exit())
                .isEqualTo(Exit.USAGE);
        Result name = of("p3", "--held", "home", "--could-see", "Jean Harlow");
        assertThat(name.exit()).isEqualTo(Exit.USAGE);
        assertThat(name.err()).doesNotContain("Jean");
        assertThat(line.files()).containsExactly("a.json", "host");
    }

    private Result of(String reader, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "share",
                "a.json",
                "--purpose",
                "family",
                "--for",
                reader,
                "--about",
                "c1,c2",
                "--as-of",
                "2026-03-14",
                "--out",
                "copy.json",
                "--receipt",
                "host/receipt.json"));
        all.addAll(List.of(more));
        return line.run(all.toArray(String[]::new));
    }

    @Test
    void keepsTheReceiptAwayFromTheCopyHoweverTheFolderIsSpelled() throws IOException {
        Files.createSymbolicLink(folder.resolve("shortcut"), folder.resolve("host"));

        for (String receipt : List.of("host/receipt.json", "host/../host/receipt.json", "shortcut/receipt.json")) {
            Result result = share("--out", "host/copy.json", "--receipt", receipt);

            assertThat(result.exit()).as(receipt).isEqualTo(Exit.REFUSED);
            assertThat(result.err()).startsWith("--receipt: the receipt must not lie beside the copy");
            assertThat(folder.resolve("host")).isEmptyDirectory();
        }
    }

    @Test
    void doesNotPutBothOnStandardOutput() {
        assertThat(share("--out", "-", "--receipt", "-").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void replacesFilesOnlyWhenTold() throws IOException {
        Files.writeString(folder.resolve("copy.json"), "old");

        Result refused = share("--out", "copy.json");

        assertThat(refused.exit()).isEqualTo(Exit.REFUSED);
        assertThat(folder.resolve("copy.json")).hasContent("old");
        assertThat(share("--out", "copy.json", "--force").exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("copy.json"))).isNotEqualTo("old");
    }

    @Test
    void neverReplacesTheRecordItself() throws IOException {
        Files.createLink(folder.resolve("again.json"), folder.resolve("a.json"));

        for (String out : List.of("a.json", "again.json", "host/../a.json")) {
            Result result = share("--out", out, "--force");
            assertThat(result.exit()).isEqualTo(Exit.REFUSED);
            assertThat(result.err()).startsWith("--out: this is the record itself");
        }
        assertThat(share("--out", "copy.json", "--receipt", "a.json", "--force").exit())
                .isEqualTo(Exit.REFUSED);
        assertThat(folder.resolve("a.json")).hasBinaryContent(CommandLineRun.sample("case-a-harlow-bright"));
    }

    @Test
    void tellsEveryReasonOfARefusalAndLeavesNothing() throws IOException {
        Result result = line.run(
                "share",
                "a.json",
                "--purpose",
                "family",
                "--for",
                "p3",
                "--about",
                "c9",
                "--as-of",
                "2026-03-14",
                "--out",
                "copy.json");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).contains("CHILD_UNKNOWN");
        assertThat(line.files()).containsExactly("a.json", "host");
    }

    @Test
    void refusesACopyWhereARecordIsExpected() {
        share("--out", "copy.json");

        Result result = line.run("check", "copy.json", "--stage", "draft");

        assertThat(result.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(result.err()).contains("(SHARED_COPY)");
    }

    @Test
    void refusesWhenStandardOutputFails() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("closed");
            }
        };

        Result result = line.runInto(
                closed,
                "share",
                "a.json",
                "--purpose",
                "family",
                "--for",
                "p3",
                "--about",
                "c1",
                "--as-of",
                "2026-03-14",
                "--out",
                "-");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).startsWith("the output cannot be written");
    }

    @Test
    void asksForEverythingThatMakesAnAudience() {
        for (String missing : List.of("--purpose", "--for", "--about", "--as-of", "--out")) {
            List<String> all = new ArrayList<>(List.of(
                    "--purpose", "family", "--for", "p3", "--about", "c1", "--as-of", "2026-03-14", "--out", "x"));
            int at = all.indexOf(missing);
            all.subList(at, at + 2).clear();
            all.addAll(0, List.of("share", "a.json"));

            Result result = line.run(all.toArray(String[]::new));

            assertThat(result.exit()).as(missing).isEqualTo(Exit.USAGE);
            assertThat(result.err()).contains(missing).contains("Usage: three-columns share");
        }
    }

    private Result share(String... more) {
        return shareFrom("a.json", more);
    }

    private Result shareFrom(String record, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "share", record, "--purpose", "family", "--for", "p4", "--about", "c2", "--as-of", "2026-03-14"));
        all.addAll(List.of(more));
        return line.run(all.toArray(String[]::new));
    }
}
