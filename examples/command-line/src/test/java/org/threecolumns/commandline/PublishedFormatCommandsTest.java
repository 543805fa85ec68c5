package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threecolumns.commandline.CommandLineRun.Result;
import org.threecolumns.json.RecordFormat;

class PublishedFormatCommandsTest {
    @TempDir
    Path folder;

    @Test
    void schemaPrintsThePublishedSchemaByteForByte() {
        Result result = new CommandLineRun(folder).run("schema");

        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(result.outBytes()).isEqualTo(RecordFormat.schema().getBytes(StandardCharsets.UTF_8));
        assertThat(result.err()).isEmpty();
    }

    @Test
    void codesPrintsThePublishedListsByteForByte() {
        Result result = new CommandLineRun(folder).run("codes");

        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(result.outBytes()).isEqualTo(RecordFormat.codes().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void codesPrintsEachListByItself() throws IOException {
        JsonMapper mapper = new JsonMapper();
        JsonNode lists = mapper.readTree(RecordFormat.codes()).path("lists");

        assertThat(lists).isNotEmpty();
        for (JsonNode list : lists) {
            Result result =
                    new CommandLineRun(folder).run("codes", list.path("name").asText());

            assertThat(result.exit()).isEqualTo(Exit.DONE);
            assertThat(mapper.readTree(result.out())).isEqualTo(list);
        }
    }

    @Test
    void aListThatDoesNotExistIsWrongUsageAndNotRepeated() {
        Result result = new CommandLineRun(folder).run("codes", "CANARY");

        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).startsWith("LIST: ").doesNotContain("CANARY");
    }
}
