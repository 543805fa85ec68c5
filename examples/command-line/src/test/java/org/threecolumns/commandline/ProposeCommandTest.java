package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.commandline.CommandLineRun.Result;

class ProposeCommandTest {
    @TempDir
    Path folder;

    private CommandLineRun line;

    @BeforeEach
    void start() throws IOException {
        line = new CommandLineRun(folder);
        Files.writeString(folder.resolve("a.json"), SmallFamily.RECORD);
    }

    private Result proposeFor(String reader, String... more) {
        List<String> all = new ArrayList<>(List.of("propose", "a.json", "--purpose", "family", "--for", reader));
        all.addAll(List.of("--about", "c", "--as-of", "2026-03-14"));
        all.addAll(List.of(more));
        return line.run(all.toArray(String[]::new));
    }

    private Result propose(String... more) {
        return proposeFor("m", more);
    }

    @Test
    void saysTheSameToPeopleProgramsAndSpreadsheets() throws IOException {
        JsonNode rows = JsonMapper.builder()
                .build()
                .readTree(propose("--format", "json").outBytes())
                .get("rows");
        String csv = propose("--format", "csv").out();
        String text = propose().out();

        assertThat(rows).hasSizeGreaterThan(4);
        assertThat(csv.lines())
                .hasSize(1 + rows.size())
                .first()
                .isEqualTo("group,deciding,place,type,elements,reason,fix");
        for (JsonNode row : rows) {
            String place = row.get("place").asText();
            String type = row.get("type").asText();
            assertThat(csv)
                    .contains("\r\n" + row.get("group").asText() + ","
                            + row.get("deciding").asText() + "," + place + "," + type + ","
                            + row.get("elements").asInt() + ","
                            + row.get("reason").asText() + ",");
            assertThat(text)
                    .contains("  " + place + "  " + type + " x "
                            + row.get("elements").asInt());
        }
    }

    @Test
    void countsWhatStandsUnderEachHeading() throws IOException {
        JsonNode rows = JsonMapper.builder()
                .build()
                .readTree(propose("--format", "json").outBytes())
                .get("rows");
        int never = 0;
        for (JsonNode row : rows) {
            never += row.get("group").asText().equals("never")
                    ? row.get("elements").asInt()
                    : 0;
        }

        assertThat(propose().out()).contains("\nNever for this reader (" + never + ")\n");
    }

    @Test
    void saysInWelshThatNobodyHasCheckedTheWords() {
        assertThat(propose("--language", "cy").out())
                .startsWith("Nid oes siaradwr Cymraeg")
                .contains("Yn barod (", "Byth i'r darllenydd hwn (");
    }

    @ParameterizedTest
    @CsvSource({"text, In the way of any copy (1)", "json, READER_UNKNOWN", "csv, 'in-the-way,,,,,READER_UNKNOWN,'"})
    void saysWhatIsInTheWayInEveryFormat(String format, String words) {
        Result result = proposeFor("x", "--format", format);

        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(result.out()).contains(words, "add the reader to the people of the record, or correct the id");
    }

    @Test
    void looksAtOnePartAndRefusesOneThatIsNotThere() {
        assertThat(propose("--part", "/map/worried", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(row -> row.contains(",/map"));
        Result missing = propose("--part", "/map/worried/w9");
        assertThat(missing.exit()).isEqualTo(Exit.REFUSED);
        assertThat(missing.err())
                .isEqualToIgnoringNewLines("--part: a place where something of the record stands expected");
        assertThat(missing.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--format, xml, 'one of text, json, csv expected'",
        "--language, fr, 'one of en, cy expected'",
        "--part, Probert, a place of the record such as /safetyPlans/pl0 expected",
        "--held, pocket, 'one of together, home, sent, via, unknown expected'"
    })
    void refusesOtherValuesAsWrongUsageWithoutRepeatingThem(String option, String value, String expected) {
        Result result = propose(option, value);

        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err())
                .startsWith("Invalid value for option '" + option + "'")
                .contains(expected);
        assertThat(result.err().lines().findFirst().orElseThrow()).doesNotContain(value);
        assertThat(result.out()).isEmpty();
    }
}
