package org.threecolumns.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.RecordReadException;
import org.threecolumns.samples.Sample;

/** The schema accepts what the reader reads and refuses what the reader refuses. */
class SchemaAgreesTest {
    private static final int GENERATED = 300;
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void everySampleFitsTheSchema(Sample sample) {
        assertThat(RecordSchema.refusals(new String(sample.bytes(), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void generatedRecordsFitTheSchema() {
        for (long seed = 0; seed < GENERATED; seed++) {
            String record = new String(
                    CaseRecordWriter.canonical().toBytes(GeneratedRecords.from(seed)), StandardCharsets.UTF_8);
            assertThat(RecordSchema.refusals(record)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void recordsWithEveryMemberFitTheSchema() {
        for (long seed = 0; seed < 2; seed++) {
            String record = new String(
                    CaseRecordWriter.canonical().toBytes(GeneratedRecords.full(seed)), StandardCharsets.UTF_8);
            assertThat(RecordSchema.refusals(record)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void readerAndSchemaSayTheSameOfEveryMemberOfEveryType() throws IOException {
        List<FormatCase> cases = FormatCases.all();

        List<String> differences = new ArrayList<>();
        for (FormatCase each : cases) {
            String document = MAPPER.writeValueAsString(each.document());
            if (isRead(document) != each.valid()) {
                differences.add("reader: " + each.name());
            }
            if (RecordSchema.refusals(document).isEmpty() != each.valid()) {
                differences.add("schema: " + each.name());
            }
        }

        assertThat(differences).isEmpty();
        assertThat(cases).filteredOn(each -> !each.valid()).hasSizeGreaterThan(10_000);
        writeForOtherValidators(cases);
    }

    @Test
    void aListMayBeAsLongForTheSchemaAsForTheReader() {
        int most = ReadLimit.LIST_ITEMS.standard();

        assertThat(isRead(strengths(most))).isTrue();
        assertThat(RecordSchema.refusals(strengths(most))).isEmpty();
        assertThat(isRead(strengths(most + 1))).isFalse();
        assertThat(RecordSchema.refusals(strengths(most + 1))).hasSize(1);
    }

    @Test
    void aTextMayBeAsLongForTheSchemaAsForTheReader() {
        int most = ReadLimit.TEXT_CHARACTERS.standard();

        assertThat(isRead(council(most))).isTrue();
        assertThat(RecordSchema.refusals(council(most))).isEmpty();
        assertThat(isRead(council(most + 1))).isFalse();
        assertThat(RecordSchema.refusals(council(most + 1))).hasSize(1);
    }

    @Test
    void whatTheSchemaRefusesBeyondTheReaderIsLeftToTheChecks() {
        String blank = council(0);

        assertThat(isRead(blank)).isTrue();
        assertThat(RecordSchema.refusals(blank)).hasSize(1);
    }

    private static String strengths(int count) {
        StringBuilder names = new StringBuilder("\"a\"");
        names.append(", \"a\"".repeat(count - 1));
        return "{\"formatVersion\": \"0.1\", \"case\": {\"id\": \"k\"}, \"people\": [{\"id\": \"p\", \"knownAs\": ["
                + names + "]}]}";
    }

    private static String council(int characters) {
        return "{\"formatVersion\": \"0.1\", \"case\": {\"id\": \"k\", \"council\": \"" + "a".repeat(characters)
                + "\"}}";
    }

    private static boolean isRead(String document) {
        try {
            CaseRecordReader.standard().read(document.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (RecordReadException refused) {
            return false;
        }
    }

    /** One case a line; the build hands them to a validator that is not Java. */
    private static void writeForOtherValidators(List<FormatCase> cases) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of("target", "format-cases.jsonl"))) {
            for (FormatCase each : cases) {
                out.write(MAPPER.writeValueAsString(each));
                out.write('\n');
            }
            for (long seed = 0; seed < GENERATED; seed++) {
                out.write("{\"name\":\"generated " + seed + "\",\"valid\":true,\"document\":");
                out.write(MAPPER.readTree(CaseRecordWriter.canonical().toBytes(GeneratedRecords.from(seed)))
                        .toString());
                out.write("}\n");
            }
        }
    }
}
