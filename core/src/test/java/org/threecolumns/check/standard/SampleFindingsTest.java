package org.threecolumns.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.check.Finding;
import org.threecolumns.check.Report;
import org.threecolumns.check.Severity;
import org.threecolumns.check.Stage;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.RecordReadException;

/** Every sample record has exactly the findings that stand in the reviewed file beside it. */
class SampleFindingsTest {
    private static final Path SAMPLES = Path.of("..", "examples", "records");

    @ParameterizedTest
    @CsvSource({
        "case-a-harlow-bright, 2025-06-12, c1",
        "case-b-morgan-rees, 2025-06-02, c2",
        "case-c-idowu-lane, 2025-10-09, c1",
        "case-d-pritchard, 2025-07-10, c1",
        "odd/nearly-empty, 2025-09-01, c1"
    })
    void holdsWhatItsFileSays(String name, LocalDate asOf, String child) throws IOException, RecordReadException {
        CaseRecord record = sample(name);

        String found = Stream.of(Stage.draft(), Stage.meeting(), Stage.family(), Stage.child(child), Stage.closure())
                .map(stage -> section(StandardRules.checker().check(record, stage, asOf)))
                .collect(Collectors.joining("\n"));

        Path expected = SAMPLES.resolve(name + ".findings.txt");
        Path actual = Path.of("target", expected.getFileName().toString());
        Files.writeString(actual, found, StandardCharsets.UTF_8);
        assertThat(expected).as("compare with core/%s", actual).hasContent(found);
    }

    @ParameterizedTest
    @CsvSource({
        "case-a-harlow-bright, 2025-06-12, M",
        "case-a-harlow-bright, 2025-06-12, F",
        "case-b-morgan-rees, 2025-06-02, M",
        "case-b-morgan-rees, 2025-06-02, F",
        "case-c-idowu-lane, 2025-10-09, M",
        "case-d-pritchard, 2025-07-10, X"
    })
    void hasNoErrorWhereNoneIsExpected(String name, LocalDate asOf, char stage)
            throws IOException, RecordReadException {
        Stage target = switch (stage) {
            case 'M' -> Stage.meeting();
            case 'F' -> Stage.family();
            default -> Stage.closure();
        };

        Report report = StandardRules.checker().check(sample(name), target, asOf);

        assertThat(report.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(report.mayEnter()).isTrue();
    }

    private static CaseRecord sample(String name) throws IOException, RecordReadException {
        return CaseRecordReader.standard().read(Files.readAllBytes(SAMPLES.resolve(name + ".json")));
    }

    private static String section(Report report) {
        String lines = report.findings().stream().map(SampleFindingsTest::line).collect(Collectors.joining());
        return report.stage() + " " + report.asOf() + "\n" + (lines.isEmpty() ? "  nothing\n" : lines);
    }

    private static String line(Finding finding) {
        return "  " + finding.severity() + " " + finding.rule() + " " + finding.path()
                + finding.concerns().map(id -> " (" + id + ")").orElse("") + "\n";
    }
}
