package org.threecolumns.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.threecolumns.check.Report;
import org.threecolumns.check.Stage;
import org.threecolumns.check.standard.StandardRules;
import org.threecolumns.commandline.CommandLineRun.Result;
import org.threecolumns.json.CaseRecordReader;

class CheckCommandTest {
    static final List<String> SAMPLES = CommandLineRun.SAMPLES;

    private static final String NO_MAP = "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"k1\"}}";

    private static final String UNANSWERED =
            NO_MAP.replaceFirst("}}$", "},\"map\":{\"id\":\"m1\",\"dangerStatements\":[{\"id\":\"ds1\"}]}}");

    @TempDir
    Path folder;

    CommandLineRun line;

    @BeforeEach
    void start() {
        line = new CommandLineRun(folder);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void saysWhatTheLibraryFinds(String sample) throws Exception {
        Report report = StandardRules.checker()
                .check(
                        CaseRecordReader.standard().read(CommandLineRun.sample(sample)),
                        Stage.meeting(),
                        CommandLineRun.TODAY);

        Result result =
                line.withSample(sample, "r.json").run("check", "r.json", "--stage", "meeting", "--format", "json");

        JsonNode answer = JsonMapper.builder().build().readTree(result.outBytes());
        assertThat(answer.get("stage").asText()).isEqualTo("meeting");
        assertThat(rulesAndPlaces(answer))
                .isEqualTo(report.findings().stream()
                        .map(each -> each.rule() + " " + each.path())
                        .toList());
        assertThat(result.exit()).isEqualTo(report.mayEnter() ? Exit.DONE : Exit.ERRORS_FOUND);
        assertThat(result.err()).isEmpty();
    }

    private static List<String> rulesAndPlaces(JsonNode answer) {
        List<String> list = new ArrayList<>();
        answer.get("findings")
                .forEach(each -> list.add(
                        each.get("rule").asText() + " " + each.get("path").asText()));
        return list;
    }

    @Test
    void givesEachFindingFiveMembersInOneOrder() {
        Result result = line.withInput(bytes(UNANSWERED)).run("check", "-", "--stage", "meeting", "--format", "json");

        JsonNode first = readTree(result.out()).get("findings").get(0);
        List<String> names = new ArrayList<>();
        first.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("rule", "severity", "path", "message", "question");
        assertThat(first.get("severity").asText()).isIn("error", "warning", "prompt");
    }

    @Test
    void endsWithOneWhenErrorsStandInTheWayAndSaysSoLast() {
        Result result = line.withInput(bytes(UNANSWERED)).run("check", "-", "--stage", "meeting");

        assertThat(result.exit()).isEqualTo(Exit.ERRORS_FOUND);
        assertThat(result.out())
                .startsWith(
                        "Checked for the stage \"meeting\" as of 2026-03-14.\n\nTo be put right before this stage\n")
                .endsWith("\nThe record may not enter the stage \"meeting\" yet.\n");
    }

    @Test
    void endsWithZeroWhenNothingOfErrorLevelIsFound() {
        Result result = line.withInput(bytes(NO_MAP)).run("check", "-", "--stage", "draft");

        assertThat(result.exit()).isEqualTo(Exit.DONE);
        assertThat(result.out()).endsWith("The record may enter the stage \"draft\".\n");
    }

    @Test
    void groupsBySeverityTheStrongestFirstWithPlaceMessageAndQuestion() {
        String out = line.withInput(bytes(UNANSWERED))
                .run("check", "-", "--stage", "meeting")
                .out();

        assertThat(out)
                .containsSubsequence(
                        "To be put right before this stage\n", "To be put right or explained\n", "may not enter")
                .containsPattern("\n  /map/dangerStatements/ds1\\S*  \\(DS-\\d\\d\\)\n    \\S.*[.]\n    \\S.*[?]\n");
    }

    @Test
    void speaksWelshAndSaysThatNobodyCheckedTheWords() {
        Result result = line.withInput(bytes(UNANSWERED)).run("check", "-", "--stage", "meeting", "--language", "cy");

        assertThat(result.out())
                .startsWith("Gwiriwyd ar gyfer y cam \"meeting\"")
                .contains("Nid oes siaradwr Cymraeg o'r maes wedi gwirio'r geiriau hyn eto.")
                .endsWith("Ni chaiff y cofnod fynd i'r cam \"meeting\" eto.\n");
    }

    @Test
    void looksAsOfTheGivenDay() {
        Result result = line.withInput(bytes(NO_MAP)).run("check", "-", "--stage", "draft", "--as-of", "2025-12-31");

        assertThat(result.out()).startsWith("Checked for the stage \"draft\" as of 2025-12-31.");
    }

    @Test
    void writesATableForSpreadsheets() {
        String out = line.withInput(bytes(UNANSWERED))
                .run("check", "-", "--stage", "meeting", "--format", "csv")
                .out();

        assertThat(out).startsWith("stage,rule,severity,path,message,question\r\nmeeting,");
        assertThat(out.lines().count()).isEqualTo(out.split("\r\n", -1).length - 1);
    }

    @Test
    void checksForOneChild() throws IOException {
        line.withSample("case-a-harlow-bright", "r.json");

        assertThat(line.run("check", "r.json", "--stage", "child", "--child", "c1")
                        .exit())
                .isIn(Exit.DONE, Exit.ERRORS_FOUND);
        Result unknown = line.run("check", "r.json", "--stage", "child", "--child", "c9");
        assertThat(unknown.exit()).isEqualTo(Exit.REFUSED);
        assertThat(unknown.err())
                .isEqualTo("--child: the id of a child of this record expected" + System.lineSeparator());
    }

    @Test
    void askForAChildExactlyWhenTheStageIsForOne() {
        assertThat(line.run("check", "-", "--stage", "child").exit()).isEqualTo(Exit.USAGE);
        assertThat(line.run("check", "-", "--stage", "meeting", "--child", "c1").exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void tellsEveryProblemOfWhatCannotBeReadAsJson() {
        String broken = "{\"formatVersion\":\"0.1\",\"case\":{\"id\":\"k1\"},\n \"mapp\":{}, \"lang\":7}";

        Result result = line.withInput(bytes(broken)).run("check", "-", "--stage", "draft", "--format", "json");

        assertThat(result.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(result.out()).isEmpty();
        JsonNode problems = readTree(result.err()).get("problems");
        assertThat(problems).hasSize(2);
        List<String> names = new ArrayList<>();
        problems.get(0).fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("code", "pointer", "line", "column", "message");
        assertThat(problems.get(0).get("line").asInt()).isEqualTo(2);
        assertThat(problems.get(1).get("pointer").asText()).isEqualTo("/lang");
    }

    @Test
    void tellsProblemsAsTextOtherwise() {
        Result result = line.withInput(bytes("{\"formatVersion\":\"0.1\"}")).run("check", "-", "--stage", "draft");

        assertThat(result.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(result.err()).startsWith("line 1, column ").contains("(MISSING_MEMBER)");
    }

    @Test
    void tellsThatThereIsNoFileWithoutItsName() {
        Result result = line.run("check", "Kerry Harlow.json", "--stage", "draft", "--format", "json");

        assertThat(result.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(readTree(result.err()).get("problems").get(0).get("code").asText())
                .isEqualTo("INPUT_NOT_READABLE");
        assertThat(result.err()).doesNotContain("Kerry");
        assertThat(line.run("check", ".", "--stage", "draft").exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(line.run("check", "a\0b", "--stage", "draft").exit()).isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        Result result = line.withInput(bytes("\uFEFF" + NO_MAP)).run("check", "-", "--stage", "draft");

        assertThat(result.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void refusesOtherEncodings() {
        Result result = line.withInput(NO_MAP.getBytes(StandardCharsets.UTF_16)).run("check", "-", "--stage", "draft");

        assertThat(result.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(result.err()).contains("(OTHER_ENCODING)");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode readTree(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException e) {
            throw new AssertionError("no JSON", e);
        }
    }
}
