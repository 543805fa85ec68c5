package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.model.CaseRecord;

class RoundTripTest {
    private static final CaseRecordReader READER = CaseRecordReader.standard();
    private static final CaseRecordWriter WRITER = CaseRecordWriter.canonical();

    /** All of them with the profile "thorough". */
    private static final int COUNT = Integer.getInteger("generated.records", 1_000);

    @Test
    void givesTheSameRecordAndTheSameBytesForGeneratedRecords() throws Exception {
        for (long seed = 0; seed < COUNT; seed++) {
            CaseRecord record = GeneratedRecords.from(seed);
            byte[] written = WRITER.toBytes(record);
            CaseRecord read = READER.read(written);
            assertThat(read.equals(record)).as("seed " + seed).isTrue();
            assertThat(WRITER.toBytes(read)).as("seed " + seed).isEqualTo(written);
        }
    }

    @Test
    void keepsEverySample() throws Exception {
        List<Path> samples = samples();
        assertThat(samples).isNotEmpty();
        for (Path sample : samples) {
            CaseRecord record = READER.read(Files.readAllBytes(sample));
            byte[] written = WRITER.toBytes(record);
            assertThat(READER.read(written).equals(record))
                    .as(sample.toString())
                    .isTrue();
            assertThat(WRITER.toBytes(READER.read(written)))
                    .as(sample.toString())
                    .isEqualTo(written);
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("records")))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
