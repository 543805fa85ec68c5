package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threecolumns.commandline.CommandLineRun.Result;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.Given;
import org.threecolumns.model.Held;

class GivenCommandTest {
    @TempDir
    Path folder;

    private CommandLineRun line;

    @BeforeEach
    void share() throws IOException {
        line = new CommandLineRun(folder).withSample("case-a-harlow-bright", "a.json");
        Files.createDirectory(folder.resolve("host"));
        share("home", "host/receipt.json", "--could-see", "p6");
    }

    private void share(String held, String receipt, String... more) {
        List<String> words = new ArrayList<>(List.of("share", "a.json", "--purpose", "family", "--for", "p3"));
        words.addAll(List.of("--about", "c1,c2", "--as-of", "2026-03-14", "--held", held));
        words.addAll(List.of("--out", held + ".json", "--receipt", receipt));
        words.addAll(List.of(more));
        assertThat(line.run(words.toArray(String[]::new)).err()).isEmpty();
    }

    private Result given(String... more) {
        List<String> all = new ArrayList<>(List.of("given", "a.json", "--format", "paper"));
        all.addAll(List.of(more));
        Map.of("--receipt", "host/receipt.json", "--on", "2026-03-14").forEach((option, value) -> {
            if (!all.contains(option)) {
                all.addAll(List.of(option, value));
            }
        });
        return line.run(all.toArray(String[]::new));
    }

    private CaseRecord read(String name) throws Exception {
        return CaseRecordReader.standard().read(Files.readAllBytes(folder.resolve(name)));
    }

    private static Given last(List<Given> given) {
        return given.get(given.size() - 1);
    }

    @Test
    void appendsTheEntryToTheMapAndChangesNothingElse() throws Exception {
        Result result = given("--explained-by", "p11", "--out", "after.json");

        assertThat(result.err()).isEmpty();
        Given entry = last(read("after.json").getMap().orElseThrow().getGiven());
        assertThat(entry.getTo()).contains("p3");
        assertThat(entry.getHeld()).contains(Held.TAKES_HOME);
        assertThat(entry.getWhoElseCouldSee()).contains("p6");
        assertThat(entry.getExplainedBy()).contains("p11");
        assertThat(entry.getLanguage()).contains("en-GB");
        assertThat(read("after.json").getSafetyPlans()).isEqualTo(read("a.json").getSafetyPlans());
        assertThat(line.run("check", "after.json", "--stage", "draft").err()).isEmpty();
    }

    @Test
    void appendsTheEntryOfAFinishedFileToAPlanAndMayReplaceTheRecord() throws Exception {
        Files.write(folder.resolve("plan.pdf"), new byte[] {1, 2, 3});
        CaseRecord before = read("a.json");

        Result result = given("--plan", "pl1", "--file", "plan.pdf", "--out", "a.json", "--force");

        assertThat(result.err()).isEmpty();
        assertThat(read("a.json").getMap()).isEqualTo(before.getMap());
        assertThat(read("a.json").getSafetyPlans())
                .filteredOn(plan -> plan.getId().equals("pl1"))
                .singleElement()
                .satisfies(plan -> assertThat(last(plan.getGiven()).getCopyDigest())
                        .contains("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"));
    }

    @Test
    void refusesWhatDoesNotFitTheRecord() throws IOException {
        assertThat(given("--plan", "pl9", "--out", "x.json").err()).startsWith("--plan: ");
        assertThat(given("--explained-by", "p99", "--out", "x.json").err()).startsWith("--explained-by: ");
        assertThat(given("--out", "a.json").exit()).isEqualTo(Exit.REFUSED);
        assertThat(given("--file", "missing.pdf", "--out", "x.json").exit()).isEqualTo(Exit.UNREADABLE);
        line.withSample("case-c-idowu-lane", "a.json");
        Files.writeString(
                folder.resolve("host/receipt.json"),
                Files.readString(folder.resolve("host/receipt.json")).replace("\"p3\"", "\"p77\""));
        assertThat(given("--out", "x.json").err()).startsWith("--receipt: a receipt of a copy of this record");
        Files.writeString(folder.resolve("host/receipt.json"), "{}");
        assertThat(given("--out", "x.json").exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(folder.resolve("x.json")).doesNotExist();
    }

    @Test
    void aCopyMadeToBeReadTogetherStaysWithTheWorker() throws Exception {
        share("together", "host/together.json");

        Result taken = given("--receipt", "host/together.json", "--out", "x.json");
        Result stayed = given("--receipt", "host/together.json", "--stayed", "--out", "after.json");

        assertThat(taken.exit()).isEqualTo(Exit.REFUSED);
        assertThat(taken.err()).contains("--stayed").contains("--held home");
        assertThat(stayed.err()).isEmpty();
        Given entry = last(read("after.json").getMap().orElseThrow().getGiven());
        assertThat(entry.getHeld()).contains(Held.READ_TOGETHER);
        assertThat(entry.getWhoElseCouldSee()).as("nobody said so").isEmpty();
    }

    @Test
    void nothingIsGivenBeforeItWasMade() {
        Result result = given("--on", "2026-03-13", "--out", "x.json");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).startsWith("--on: ");
    }
}
