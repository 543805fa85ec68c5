package org.threecolumns.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.threecolumns.fuzz.Findings;
import org.threecolumns.generated.GeneratedRecords;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.RecordReadException;

/** What holds for reading whatever bytes come. */
final class AnyDocument {
    private static final CaseRecordReader READER = CaseRecordReader.standard();
    private static final CaseRecordWriter WRITER = CaseRecordWriter.canonical();
    private static final long RECORDS = 20;

    private AnyDocument() {}

    static Stream<byte[]> corpus() {
        Stream<byte[]> good = Stream.iterate(0L, seed -> seed < RECORDS, seed -> seed + 1)
                .map(seed -> WRITER.toBytes(GeneratedRecords.from(seed)));
        return Findings.and(
                AnyDocumentFuzz.class, Stream.concat(HostileDocuments.all().map(Hostile::bytes), good));
    }

    /** It is a record that is kept without a change, or a refusal that tells nothing of it. */
    static void isKeptOrRefused(byte[] document) {
        CaseRecord record;
        try {
            record = READER.read(document);
        } catch (RecordReadException refusal) {
            assertThat(refusal.problems()).isNotEmpty();
            KnownWords.areAllThatIsToldBy(refusal);
            return;
        }
        isKept(record);
    }

    private static void isKept(CaseRecord record) {
        byte[] written = WRITER.toBytes(record);
        CaseRecord again;
        try {
            again = READER.read(written);
        } catch (RecordReadException refusal) {
            throw new AssertionError("what was written is refused", refusal);
        }
        assertThat(again.equals(record)).as("the same record").isTrue();
        assertThat(WRITER.toBytes(again)).isEqualTo(written);
        assertThat(record.toString()).doesNotContain(Hostile.CANARY);
    }
}
