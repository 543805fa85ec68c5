package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threecolumns.commandline.CommandLineRun.Result;

class LinesCheckTest {
    private static final String GOOD = "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"k1\"}}\n";
    private static final String UNANSWERED =
            GOOD.replaceFirst("}}\n$", "},\"map\":{\"id\":\"m1\",\"dangerStatements\":[{\"id\":\"ds1\"}]}}\n");
    private static final String CANARY = "Zwyntkaborth";

    @TempDir
    Path folder;

    CommandLineRun line;

    @BeforeEach
    void start() {
        line = new CommandLineRun(folder);
    }

    @Test
    void endsByTheWorstThatItMet() {
        assertThat(check(GOOD, "draft").exit()).isEqualTo(Exit.DONE);
        assertThat(check(GOOD + UNANSWERED, "family").exit()).isEqualTo(Exit.ERRORS_FOUND);
        assertThat(check(UNANSWERED + CANARY, "family").exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(check("", "draft").exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(check("\n\n", "draft").err()).startsWith("UNREADABLE: 2 lines, 0 records");
    }

    @Test
    void saysTheLineOfEachFindingAndProblem() {
        Result result = check("\n" + UNANSWERED + CANARY + "\n" + UNANSWERED, "family");
        List<String> rows = result.out().lines().skip(1).toList();
        assertThat(rows).isNotEmpty().allMatch(row -> row.matches("(2|4),family,.*|3,,NOT_JSON,unreadable,.*"));
        assertThat(rows.stream().filter(row -> row.startsWith("2,")).count())
                .isEqualTo(rows.stream().filter(row -> row.startsWith("4,")).count());
        assertThat(result.out() + result.err()).doesNotContain(CANARY);
    }

    @Test
    void answersWithOneJsonDocumentALine() throws IOException {
        Files.writeString(folder.resolve("r.jsonl"), GOOD + CANARY + "\n");
        Result result = line.run("check", "r.jsonl", "--stage", "meeting", "--format", "json");
        List<String> rows = result.out().lines().toList();
        assertThat(rows).hasSize(3);
        JsonNode last = JsonMapper.builder().build().readTree(rows.get(2));
        assertThat(last.get("end").asText()).isEqualTo("unreadable");
        assertThat(last.get("records").asInt()).isEqualTo(1);
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(rows.get(1))
                        .get("problems")
                        .get(0)
                        .get("line")
                        .asInt())
                .isEqualTo(2);
        assertThat(result.exit()).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void wantsAFormatForProgramsAndAStageForAllRecords() {
        line.withInput(bytes(GOOD));
        assertThat(line.run("check", "-", "--lines", "--stage", "draft").exit()).isEqualTo(Exit.USAGE);
        assertThat(line.run("check", "-", "--lines", "--stage", "child", "--child", "c1", "--format", "csv")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(line.run("check", "missing.ndjson", "--stage", "draft", "--format", "csv")
                        .exit())
                .isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void neverCallsAnEndGoodThatItDidNotReach() {
        InputStream good = new ByteArrayInputStream(bytes(GOOD));
        InputStream breaksOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(CANARY);
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = good.read(buffer, offset, length);
                return count < 0 ? read() : count;
            }
        };
        Result result = line.withInput(breaksOff).run("check", "-", "--lines", "--stage", "draft", "--format", "csv");
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).doesNotContain(CANARY).doesNotContain("ALL_GOOD");
        Thread.currentThread().interrupt();
        Result stopped = check(GOOD, "draft");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.exit()).isEqualTo(Exit.REFUSED);
        assertThat(stopped.err()).startsWith("STOPPED_EARLY");
    }

    @Test
    void saysThatTheOutputFails() {
        OutputStream full = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes) throws IOException {
                throw new IOException(CANARY);
            }
        };
        Result result = line.withInput(bytes(GOOD))
                .runInto(full, "check", "-", "--lines", "--stage", "draft", "--format", "csv");
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).contains("not every line").doesNotContain(CANARY);
    }

    private Result check(String lines, String stage) {
        return line.withInput(bytes(lines)).run("check", "-", "--lines", "--stage", stage, "--format", "csv");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
