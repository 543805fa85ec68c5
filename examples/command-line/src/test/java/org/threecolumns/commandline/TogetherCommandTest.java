package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threecolumns.commandline.CommandLineRun.Result;

class TogetherCommandTest {
    @TempDir
    Path folder;

    private CommandLineRun line;

    @BeforeEach
    void share() throws IOException {
        line = new CommandLineRun(folder).withSample("case-a-harlow-bright", "a.json");
        Files.createDirectory(folder.resolve("host"));
        share("p3", "c1,c2");
        share("p4", "c2");
    }

    private void share(String reader, String children) {
        Result result = line.run(
                "share",
                "a.json",
                "--purpose",
                "family",
                "--for",
                reader,
                "--about",
                children,
                "--as-of",
                "2026-03-14",
                "--out",
                reader + ".json",
                "--receipt",
                "host/" + reader + ".json");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void tellsWhatEachReaderWouldLearnAndMarksWhatWasKeptForSomebodysSake() {
        Result result = line.run("together", "a.json", "--receipt", "host/p3.json", "--receipt", "host/p4.json");

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(Exit.ERRORS_FOUND);
        assertThat(result.out())
                .contains("p4 would learn:", "p3 would learn:")
                .containsPattern("(?m)^ {2}! /map/\\S+ {2}\\(PROTECTED_FROM_READER\\)$")
                .doesNotContain("Kerry", "Dean");
    }

    @Test
    void findsNothingInTwoCopiesThatAreTheSame() {
        Result result = line.run("together", "a.json", "--receipt", "host/p3.json", "--receipt", "host/p3.json");

        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(result.out()).contains("SAME_READER", "would learn: nothing");
    }

    @Test
    void refusesReceiptsOfAnotherRecordAndOneAlone() throws IOException {
        line.withSample("case-d-pritchard", "d.json");

        assertThat(line.run("together", "d.json", "--receipt", "host/p3.json", "--receipt", "host/p4.json")
                        .exit())
                .isEqualTo(Exit.REFUSED);
        assertThat(line.run("together", "a.json", "--receipt", "host/p3.json").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(line.run("together", "a.json", "--receipt", "a.json", "--receipt", "host/p4.json")
                        .exit())
                .isEqualTo(Exit.UNREADABLE);
    }
}
