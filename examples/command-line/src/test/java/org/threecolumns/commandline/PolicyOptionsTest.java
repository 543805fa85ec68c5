package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.commandline.CommandLineRun.Result;

/** What a council adds to the rules of sharing is said once, in a file, to every command that asks the rules. */
class PolicyOptionsTest {
    private static final String NUMBER = "number 01632 960 123\n";
    private static final String LODGE = "protect Larchfield Lodge\n";

    @TempDir
    Path folder;

    private CommandLineRun line;

    @BeforeEach
    void start() throws IOException {
        line = new CommandLineRun(folder);
        Files.createDirectory(folder.resolve("host"));
        Files.writeString(
                folder.resolve("r.json"),
                SmallFamily.RECORD
                        .replace(
                                "\"text\": \"Quiet evenings\"",
                                "\"text\": \"Quiet at Larchfield Lodge\", \"audience\": [\"TEAM\", \"m\"]")
                        .replace(
                                "\"text\": \"Long mornings\"",
                                "\"text\": \"Ring 01632 960123 at night\", \"audience\": [\"TEAM\", \"m\"]"));
    }

    private Result run(String command, String policy, String... more) throws IOException {
        Files.writeString(folder.resolve("council.txt"), policy);
        List<String> words = new ArrayList<>(List.of(command, "r.json", "--policy", "council.txt"));
        words.addAll(List.of("--purpose", "family", "--for", "m", "--about", "c", "--as-of", "2025-06-12"));
        words.addAll(List.of(more));
        return line.run(words.toArray(String[]::new));
    }

    private Result share(String policy) throws IOException {
        return run("share", policy, "--out", "copy.json", "--receipt", "host/receipt.json", "--force");
    }

    @Test
    void aNumberOfTheCouncilMayStandInATextAndProtectedWordsMayNot() throws IOException {
        assertThat(share("").err()).contains("CONTACT_IN_TEXT", "/map/worried/w2/text");
        assertThat(share("# ours\n\n" + NUMBER).exit()).isEqualTo(Exit.DONE);

        Result refused = share("\uFEFF" + NUMBER + "protect Larchfield Lodge # never\r\n");
        assertThat(refused.exit()).isEqualTo(Exit.REFUSED);
        assertThat(refused.err())
                .contains("PROTECTED_TEXT_VISIBLE", "/map/worried/w1/text")
                .doesNotContain("Larchfield");
    }

    @Test
    void aMemberThatTheCouncilHidesIsInNoCopyForThatPurpose() throws IOException {
        assertThat(share(NUMBER).exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("copy.json"))).contains("Larchfield");

        assertThat(share(NUMBER + "hide family MapItem.text").exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("copy.json"))).doesNotContain("Larchfield");
        assertThat(share(NUMBER + "hide court MapItem.text").exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("copy.json"))).contains("Larchfield");
    }

    @Test
    void theProposalTheDecisionThePageAndTheProofKnowIt() throws IOException {
        assertThat(run("propose", NUMBER + LODGE).out()).contains("/map/worried/w1/text");
        assertThat(run("propose", NUMBER).out()).doesNotContain("PROTECTED_TEXT_VISIBLE");
        assertThat(run("decide", "nothing", "decided.json", "--by", "t", "--because", "agreed", "--ordinary")
                        .err())
                .startsWith("--policy: line 1");
        assertThat(run("render", NUMBER + LODGE, "--document", "map", "--out", "m.pdf")
                        .exit())
                .isEqualTo(Exit.REFUSED);

        assertThat(share(NUMBER).exit()).isEqualTo(Exit.DONE);
        Files.writeString(folder.resolve("stricter.txt"), NUMBER + LODGE);
        Files.writeString(folder.resolve("hiding.txt"), NUMBER + "hide family MapItem.text");
        String[] proof = {"prove", "copy.json", "--record", "r.json", "--receipt", "host/receipt.json", "--policy", ""};
        proof[proof.length - 1] = "council.txt";
        assertThat(line.run(proof).exit()).isEqualTo(Exit.DONE);
        proof[proof.length - 1] = "stricter.txt";
        assertThat(line.run(proof).exit()).isEqualTo(Exit.REFUSED);
        proof[proof.length - 1] = "hiding.txt";
        assertThat(line.run(proof).err()).contains("the --policy under which it was made");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protect Zq",
                "protect Zqx Lodge, Zqy House",
                "protect Zqx Lodge (refuge)",
                "number 01632",
                "hide family DangerStatement.status",
                "hide family CaseRecord.children",
                "protect",
                "number of Zqx",
                "number",
                "hide family Zqx.zqx",
                "hide zqx Harm.category",
                "hide family",
                "hide family Identified.id",
                "allow 01632 960 123"
            })
    void aLineThatSaysNothingIsRefusedWithItsNumberAndNoneOfItsWords(String entry) throws IOException {
        Result result = share("# first\n" + NUMBER + entry + "\n");

        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).startsWith("--policy: line 3: ").doesNotContain("Zq", "zqx", "960");
        assertThat(folder.resolve("copy.json")).doesNotExist();
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        String[] words = {
            "share",
            "r.json",
            "--policy",
            "",
            "--purpose",
            "family",
            "--for",
            "m",
            "--about",
            "c",
            "--as-of",
            "2025-06-12",
            "--out",
            "copy.json"
        };
        Files.write(folder.resolve("latin.txt"), new byte[] {'p', (byte) 0xE9, '\n'});
        Files.write(folder.resolve("long.txt"), new byte[(1 << 20) + 1]);
        for (String name : List.of("none.txt", "host", "latin.txt", "long.txt", "\0")) {
            words[3] = name;
            Result result = line.run(words);

            assertThat(result.exit()).as(name).isEqualTo(Exit.REFUSED);
            assertThat(result.err()).as(name).startsWith("--policy: a file of UTF-8 text");
        }
    }
}
