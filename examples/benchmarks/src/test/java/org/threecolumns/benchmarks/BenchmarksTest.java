package org.threecolumns.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.check.Report;
import org.threecolumns.check.RuleId;
import org.threecolumns.json.CaseRecordLines;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.LineOutcome;
import org.threecolumns.json.LinesEnd;
import org.threecolumns.json.LinesRead;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.pdf.PdfRenderer;
import org.threecolumns.proof.ProofReport;
import org.threecolumns.share.Sharing;

class BenchmarksTest {
    private static SizedInputs small;

    @BeforeAll
    static void pointToTheSample() throws IOException {
        System.setProperty(Inputs.SAMPLE, System.getProperty("records") + "/case-a-harlow-bright.json");
        small = SizedInputs.of(RecordSize.SMALL);
    }

    @ParameterizedTest
    @EnumSource
    void everyRecordHasAboutItsSize(RecordSize size) {
        assertThat((double) Inputs.of(size).bytes().length).isBetween(size.bytes() * 0.8, size.bytes() * 1.3);
    }

    @ParameterizedTest
    @EnumSource
    void everyRecordHoldsSomethingForTheMother(RecordSize size) {
        assertThat(Inputs.of(size).share().copy().map())
                .hasValueSatisfying(map -> assertThat(map.getDangerStatements()).isNotEmpty());
    }

    @Test
    void readingReadsAllThereIs() throws Exception {
        assertThat(new ReadBenchmark().library(small)).isEqualTo(small.inputs.record());
        assertThat((Integer) new ReadBenchmark().floor(small)).isBetween(1_000, small.inputs.bytes().length);
    }

    @Test
    void bothWritersWriteTheSameRecord() throws Exception {
        byte[] floor = (byte[]) new WriteBenchmark().floor(small);

        assertThat((byte[]) new WriteBenchmark().library(small)).isEqualTo(small.inputs.bytes());
        assertThat(CaseRecordReader.standard().read(floor)).isEqualTo(small.inputs.record());
    }

    @Test
    void bothChecksFindTheStatementThatNoGoalAnswers() {
        Report report = (Report) new CheckBenchmark().library(small);

        assertThat(report.findings()).anyMatch(finding -> finding.rule().equals(RuleId.of("DS-15")));
        assertThat((Integer) new CheckBenchmark().floor(small)).isPositive();
    }

    @Test
    void bothCopiesHoldTheMother() {
        Sharing sharing = (Sharing) new ShareBenchmark().library(small);
        CaseRecord copy = (CaseRecord) new ShareBenchmark().floor(small);

        assertThat(sharing.copy().reader().getName()).hasValue("Kerry Harlow");
        assertThat(copy.getMap())
                .hasValueSatisfying(map -> assertThat(map.getDangerStatements()).isNotEmpty());
    }

    @Test
    void everyLineIsARecordOfTwoKilobytes() throws IOException {
        List<byte[]> kinds =
                RepeatedLines.ofTwoKilobytes(Files.readAllBytes(Path.of(System.getProperty(Inputs.SAMPLE))));
        LinesRead read =
                CaseRecordLines.standard().read(new RepeatedLines(kinds, 100), (line, record) -> LineOutcome.GOOD);

        assertThat(kinds).hasSizeGreaterThan(3);
        assertThat(read.end()).isEqualTo(LinesEnd.ALL_GOOD);
        assertThat(read.records()).isEqualTo(100);
    }

    @Test
    void theProofLooksThroughTheWholeFileAndFindsNothing() {
        ProofReport report = (ProofReport) new ProofBenchmark().library(small);

        assertThat(report.outcome()).isEqualTo(ProofReport.Outcome.CLEAN);
        assertThat(report.texts()).isGreaterThan(100);
    }

    @Test
    void bothFilesArePdf() throws IOException {
        byte[] library = (byte[]) new RenderBenchmark().library(small);
        byte[] floor = (byte[]) new RenderBenchmark().floor(small);

        assertThat(library)
                .startsWith('%', 'P', 'D', 'F')
                .isEqualTo(PdfRenderer.standard().render(small.inputs.plan()));
        assertThat(floor).startsWith('%', 'P', 'D', 'F');
    }
}
