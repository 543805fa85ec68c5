package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.ClosureReason;
import org.threecolumns.model.FuzzyDate;
import org.threecolumns.model.OpenCode;
import org.threecolumns.model.map.SafetyGoal;
import org.threecolumns.model.scale.Scale;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

class CaseRecordReaderTest {
    private static final String SMALL = """
            {
              "formatVersion": "0.1",
              "case": {
                "id": "case1",
                "opened": "2026-03-14",
                "closureReason": "GOALS_MET"
              },
              "children": [
                {
                  "id": "c1",
                  "born": "~2021-SPRING",
                  "name": "Elin"
                }
              ],
              "map": {
                "id": "m1",
                "safetyGoals": [
                  {
                    "id": "sg1",
                    "duration": "P6M",
                    "extensions": {
                      "org.example.flow": {
                        "z": 1.50,
                        "a": [
                          null,
                          true
                        ]
                      }
                    }
                  }
                ],
                "scales": [
                  {
                    "id": "sc1",
                    "min": 0,
                    "step": 0.5
                  }
                ]
              }
            }
            """;

    @Test
    void readsWhatWasWritten() throws Exception {
        CaseRecord record = CaseRecordReader.standard().read(bytes(SMALL));
        assertThat(record.getCase().getOpened()).contains(LocalDate.of(2026, 3, 14));
        assertThat(record.getCase().getClosureReason()).contains(OpenCode.of(ClosureReason.GOALS_MET));
        assertThat(record.getChildren().get(0).getName()).contains("Elin");
        assertThat(record.getChildren().get(0).getBorn()).contains(FuzzyDate.parse("~2021-SPRING"));
        SafetyGoal goal = record.getMap().orElseThrow().getSafetyGoals().get(0);
        assertThat(goal.getDuration()).contains(Period.ofMonths(6));
        assertThat(goal.getExtensions().orElseThrow().json("org.example.flow"))
                .contains("{\"z\":1.50,\"a\":[null,true]}");
        Scale scale = record.getMap().orElseThrow().getScales().get(0);
        assertThat(scale.getStep()).contains(new BigDecimal("0.5"));
    }

    @Test
    void readsAndWritesTheCanonicalFormUnchanged() throws Exception {
        CaseRecord record = CaseRecordReader.standard().read(bytes(SMALL));
        assertThat(new String(CaseRecordWriter.canonical().toBytes(record), StandardCharsets.UTF_8))
                .isEqualTo(SMALL);
    }

    @Test
    void bringsTextsAndNumbersIntoOneForm() throws Exception {
        CaseRecord record = CaseRecordReader.standard()
                .read(bytes(SMALL.replace("Elin", "Zoe\\u0308").replace("0.5", "5.00e-1")));
        assertThat(record.getChildren().get(0).getName()).contains("Zo\u00eb");
        assertThat(record.getMap().orElseThrow().getScales().get(0).getStep()).contains(new BigDecimal("0.5"));
    }

    @Test
    void acceptsAMarkAtTheStart() throws Exception {
        assertThat(CaseRecordReader.standard().read(bytes("\ufeff" + SMALL)))
                .isEqualTo(CaseRecordReader.standard().read(bytes(SMALL)));
    }

    @Test
    void takesEmptyListsAndEmptyExtensionsForAbsent() throws Exception {
        CaseRecord record = CaseRecordReader.standard()
                .read(bytes("{\"formatVersion\":\"0.1\",\"people\":[],\"case\":{\"id\":\"k\",\"extensions\":{}}}"));
        assertThat(record.getPeople()).isEmpty();
        assertThat(record.getCase().getExtensions()).isEmpty();
    }

    @Test
    void collectsAllProblemsInTheOrderOfTheDocument() {
        String broken = SMALL.replace("\"opened\"", "\"openned\"")
                .replace("P6M", "6 months")
                .replace("0.5", "\"half\"");
        assertThatThrownBy(() -> CaseRecordReader.standard().read(bytes(broken)))
                .hasMessage(
                        "UNKNOWN_MEMBER at /case (line 5, column 5): an unknown member; only members of the format are"
                                + " expected, the nearest is \"opened\" (and 2 more)")
                .asInstanceOf(type(RecordReadException.class))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.code() + " " + problem.pointer() + " " + problem.line() + ":"
                                + problem.column())
                        .containsExactly(
                                "UNKNOWN_MEMBER /case 5:5",
                                "PERIOD_EXPECTED /map/safetyGoals/0/duration 20:21",
                                "NUMBER_EXPECTED /map/scales/0/step 36:17"));
    }

    @Test
    void stopsAtTheLimitOfProblems() {
        CaseRecordReader reader = CaseRecordReader.within(ReadLimits.standard().with(ReadLimit.PROBLEMS, 1));
        assertThatThrownBy(() -> reader.read(bytes("{}")))
                .asInstanceOf(type(RecordReadException.class))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(1));
    }

    @Test
    void takesNoMoreFromAStreamThanItNeedsToRefuseIt() throws Exception {
        ReadLimits small = ReadLimits.standard()
                .with(ReadLimit.DOCUMENT_BYTES, 10)
                .with(ReadLimit.PICTURES, 1)
                .with(ReadLimit.ALL_PICTURES_BYTES, 3);
        InputStream endless = new ByteArrayInputStream(new byte[1_000]);
        assertThatThrownBy(() -> CaseRecordReader.within(small).read(endless))
                .asInstanceOf(type(RecordReadException.class))
                .satisfies(refusal ->
                        assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE));
        assertThat(endless.available()).isEqualTo(1_000 - 19);
    }

    @Test
    void readsFromAStream() throws Exception {
        assertThat(CaseRecordReader.standard().read(new ByteArrayInputStream(bytes(SMALL))))
                .isEqualTo(CaseRecordReader.standard().read(bytes(SMALL)));
    }

    @Test
    void readsFromAPipe(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Path> writing = CompletableFuture.supplyAsync(() -> written(pipe, bytes(SMALL)));
        try (InputStream in = new FileInputStream(pipe.toFile())) {
            assertThat(CaseRecordReader.standard().read(in))
                    .isEqualTo(CaseRecordReader.standard().read(bytes(SMALL)));
        }
        assertThat(writing.get()).isEqualTo(pipe);
    }

    private static Path written(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
