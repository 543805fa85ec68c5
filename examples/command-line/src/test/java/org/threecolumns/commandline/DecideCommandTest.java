package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.commandline.CommandLineRun.Result;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.SharingDecision;
import org.threecolumns.model.SharingOutcome;
import org.threecolumns.model.map.MapItem;

class DecideCommandTest {
    @TempDir
    Path folder;

    private CommandLineRun line;

    @BeforeEach
    void write() throws IOException {
        line = new CommandLineRun(folder);
        Files.writeString(folder.resolve("a.json"), SmallFamily.RECORD);
    }

    private Result decide(String out, String... more) {
        return line.run(words(out, more).toArray(String[]::new));
    }

    /** Decides with another value of one of the options that are always given. */
    private Result decideWith(String option, String value, String... more) {
        List<String> words = words("d.json", more);
        words.set(words.indexOf(option) + 1, value);
        return line.run(words.toArray(String[]::new));
    }

    private static List<String> words(String out, String... more) {
        List<String> words = new ArrayList<>(List.of("decide", "a.json", out, "--purpose", "family", "--for", "m"));
        words.addAll(List.of("--about", "c", "--as-of", "2026-03-14", "--by", "t", "--because", "Ann asked"));
        words.addAll(List.of(more));
        return words;
    }

    private CaseRecord decided(String name) throws Exception {
        return CaseRecordReader.standard().read(Files.readAllBytes(folder.resolve(name)));
    }

    private static MapItem worry(CaseRecord record, int index) {
        return record.getMap().orElseThrow().getWorried().get(index);
    }

    @Test
    void opensThePlacesThatAreNamedAndNoOthers() throws Exception {
        Result result = decide("d.json", "--place", "/map/worried/w1", "--place", "/map/worried/w2");

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(Exit.DONE);
        CaseRecord record = decided("d.json");
        for (int index = 0; index < 2; index++) {
            assertThat(worry(record, index).getAudience()).containsExactly("TEAM", "m");
            assertThat(worry(record, index).getRelease()).singleElement().satisfies(release -> {
                assertThat(release.getBy()).contains("t");
                assertThat(release.getWhy()).contains("Ann asked");
                assertThat(release.getOn()).contains(LocalDate.of(2026, 3, 14));
            });
        }
        assertThat(worry(record, 2)).isEqualTo(worry(decided("a.json"), 2));
    }

    @Test
    void writesNothingIfOneOfThePlacesCannotBeDecided() throws IOException {
        Result never = decide("d.json", "--place", "/map/worried/w1", "--place", "/map/worried/w3");
        Result twice = decide("d.json", "--place", "/map/worried/w1", "--place", "/map/worried/w1");
        Result missing = decide("d.json", "--place", "/map/worried/w9");

        assertThat(List.of(never, twice, missing)).extracting(Result::exit).containsOnly(Exit.REFUSED);
        assertThat(never.err()).startsWith("/map/worried/w3: ").contains("kept from this reader by name");
        assertThat(twice.err()).startsWith("/map/worried/w1: ").contains("it is ready");
        assertThat(missing.err()).contains("a row of the proposal that needs a decision expected");
        assertThat(line.files()).containsExactly("a.json");
    }

    @Test
    void recordsThatItWasDecidedNotToShare() throws Exception {
        Result result = decide("d.json", "--place", "/map/worried/w1", "--not-shared", "--slip", "slip.txt");

        assertThat(result.err()).isEmpty();
        CaseRecord before = decided("a.json");
        SharingDecision slip = decided("d.json").getSharingDecisions().get(0);
        assertThat(slip.getItems()).containsExactly("w1");
        assertThat(slip.getSharedWith()).containsExactly("m");
        assertThat(slip.getDecision()).contains(SharingOutcome.NOT_SHARED);
        assertThat(decided("d.json").getMap()).isEqualTo(before.getMap());
        assertThat(folder.resolve("slip.txt")).hasContent("""
                SHARING DECISION slip1
                For the file only.

                About:    w1
                With:     m
                Decision: not-shared
                Why:      Ann asked
                By:       t
                On:       2026-03-14
                """);
    }

    @Test
    void recordsWithoutASlipAndAboutSeveralPlaces() throws Exception {
        decide("d.json", "--place", "/map/worried/w1", "--place", "/map/worried/w2", "--not-shared");

        assertThat(decided("d.json").getSharingDecisions().get(0).getItems()).containsExactly("w1", "w2");
        assertThat(line.files()).containsExactly("a.json", "d.json");
        assertThat(decide("e.json", "--place", "/map/worried", "--not-shared").err())
                .contains("an element of the record expected");
    }

    @Test
    void writesForItsOwnerOnly() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));

        decide("d.json", "--place", "/map/worried/w1", "--not-shared", "--slip", "slip.txt");

        for (String file : List.of("d.json", "slip.txt")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void replacesFilesWithForceOnlyAndTheRecordNever() throws IOException {
        Files.writeString(folder.resolve("d.json"), "old");
        Files.writeString(folder.resolve("slip.txt"), "old");
        String[] notShared = {"--place", "/map/worried/w1", "--not-shared", "--slip", "slip.txt"};
        String[] forced = {"--place", "/map/worried/w1", "--not-shared", "--slip", "slip.txt", "--force"};

        assertThat(decide("d.json", notShared).err()).startsWith("DECIDED.json: the file exists");
        assertThat(decide("e.json", notShared).err()).startsWith("--slip: the file exists");
        assertThat(decide("a.json", "--ordinary", "--force").err())
                .startsWith("DECIDED.json: this is the record itself");
        assertThat(decide("e.json", "--place", "/map/worried/w1", "--not-shared", "--slip", "a.json", "--force")
                        .err())
                .startsWith("--slip: this is the record itself");
        assertThat(folder.resolve("d.json")).hasContent("old");
        assertThat(folder.resolve("slip.txt")).hasContent("old");
        assertThat(folder.resolve("a.json")).hasContent(SmallFamily.RECORD);

        assertThat(decide("d.json", forced).exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("d.json"))).startsWith("{");
        assertThat(Files.readString(folder.resolve("slip.txt"))).startsWith("SHARING DECISION");
        assertThat(line.files()).containsExactly("a.json", "d.json", "slip.txt");
    }

    @Test
    void leavesNeitherRecordNorSlipWhicheverStepFails() throws IOException {
        String[] notShared = {"--place", "/map/worried/w1", "--not-shared", "--slip", "slip.txt"};
        FailingDisk counting = new FailingDisk(0);
        line.withDisk(counting);
        decide("d.json", notShared);
        Files.delete(folder.resolve("d.json"));
        Files.delete(folder.resolve("slip.txt"));
        assertThat(counting.steps()).isEqualTo(8);

        for (int step = 1; step <= counting.steps(); step++) {
            line.withDisk(new FailingDisk(step));
            assertThat(decide("d.json", notShared).exit()).isEqualTo(Exit.REFUSED);
            assertThat(line.files()).as("after step %d", step).containsExactly("a.json");
        }
    }

    @Test
    void keepsRecordAndSlipApart() throws IOException {
        assertThat(decide("-", "--place", "/map/worried/w1", "--not-shared", "--slip", "-")
                        .exit())
                .isEqualTo(Exit.USAGE);
        Result one = decide("d.json", "--place", "/map/worried/w1", "--not-shared", "--slip", "./d.json", "--force");

        assertThat(one.exit()).isEqualTo(Exit.USAGE);
        assertThat(one.err()).startsWith("--slip: another place than that of the record expected");
        assertThat(line.files()).containsExactly("a.json");
    }

    @Test
    void writesTheRecordToStandardOutput() {
        Result result = decide("-", "--place", "/map/worried/w1");

        assertThat(result.out()).startsWith("{\n").contains("\"release\"");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--ordinary --not-shared, --not-shared: goes with --place only",
        "--ordinary --slip s.txt, --slip: goes with --not-shared only",
        "--place /map/worried/w1 --slip s.txt, --slip: goes with --not-shared only",
        "--place /map/worried/w1 --expect 1, --expect: goes with --ordinary only",
        "--place /map/worried/w1 --part /map, --part: goes with --ordinary only",
        "--place /map/worried/w1 --ordinary, Error: ",
        "--not-shared, Error: ",
        "--place worried, Invalid value for option '--place'",
        "--ordinary --part map, Invalid value for option '--part'",
    })
    void refusesOptionsThatMakeNoSense(String options, String words) throws IOException {
        Result result = decide("d.json", options.split(" ", -1));

        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).startsWith(words);
        assertThat(line.files()).containsExactly("a.json");
    }

    @ParameterizedTest
    @CsvSource({"--by, Sara Lloyd", "--because, ' '", "--because, 'Rh\uFFFDs'", "--as-of, tomorrow"})
    void refusesValuesThatAreNone(String option, String value) throws IOException {
        Result result = decideWith(option, value, "--ordinary");

        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err())
                .startsWith("Invalid value for option '" + option + "'")
                .doesNotContain("Sara", "Rh");
        assertThat(line.files()).containsExactly("a.json");
    }

    @Test
    void refusesWhoMayNotDecideAndAReaderWhomNobodyKnows() throws IOException {
        Result mother = decideWith("--by", "m", "--ordinary");
        Result unknown = decideWith("--for", "x", "--ordinary");
        Result slip = decideWith("--for", "x", "--place", "/map/worried/w1", "--not-shared");
        Result part = decide("d.json", "--ordinary", "--part", "/map/harm");

        assertThat(List.of(mother, unknown, slip, part))
                .extracting(Result::exit)
                .containsOnly(Exit.REFUSED);
        assertThat(mother.err()).startsWith("by: a worker of the council in the record");
        assertThat(unknown.err()).startsWith("READER_UNKNOWN");
        assertThat(slip.err()).startsWith("READER_UNKNOWN");
        assertThat(part.err()).startsWith("--part: ");
        assertThat(line.files()).containsExactly("a.json");
    }

    @Test
    void opensEverythingOrdinaryOrThatOfOnePart() throws Exception {
        decide("all.json", "--ordinary");
        decide("part.json", "--ordinary", "--part", "/map/worried");

        assertThat(decided("all.json")
                        .getMap()
                        .orElseThrow()
                        .getNextSteps()
                        .get(0)
                        .getAudience())
                .containsExactly("TEAM", "m");
        assertThat(worry(decided("all.json"), 0).getAudience()).isEmpty();
        assertThat(decided("part.json")).isEqualTo(decided("a.json"));
    }

    @Test
    void saysWhatItDecided() {
        Result result = decide("d.json", "--place", "/map/worried/w1", "--place", "/map/worried/w2");
        Result not = decide("e.json", "--place", "/map/worried/w1", "--not-shared");

        assertThat(result.out()).isEqualTo("Decided\n  /map/worried/w1\n  /map/worried/w2\n");
        assertThat(not.out()).isEqualTo("Decided not to share\n  /map/worried/w1\n");
    }

    @Test
    void decidesNoMoreThanWasReadInTheProposal() throws IOException {
        Result more = decide("d.json", "--ordinary", "--expect", "7");
        Result single = decide("d.json", "--place", "/map/worried/w1", "--expect", "1");

        assertThat(more.exit()).isEqualTo(Exit.REFUSED);
        assertThat(more.err()).startsWith("--expect: ").contains("read the proposal again");
        assertThat(single.exit()).isEqualTo(Exit.USAGE);
        assertThat(line.files()).containsExactly("a.json");
    }

    @Test
    void whatTheReaderHasAlreadyIsNotKeptBackByASlip() throws Exception {
        assertThat(decide("d.json", "--place", "/map/worried/w1").exit()).isEqualTo(Exit.DONE);
        Files.move(folder.resolve("d.json"), folder.resolve("a.json"), StandardCopyOption.REPLACE_EXISTING);

        Result result = decide("e.json", "--place", "/map/worried/w1", "--not-shared");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).startsWith("/map/worried/w1: ").contains("protectedFrom");
    }

    @Test
    void saysThatNothingWaited() {
        decide("d.json", "--ordinary");

        assertThat(line.run(again("e.json").toArray(String[]::new)).out())
                .isEqualTo("Nothing waited for one decision\n");
    }

    private static List<String> again(String out) {
        List<String> words = words(out, "--ordinary");
        words.set(1, "d.json");
        return words;
    }
}
