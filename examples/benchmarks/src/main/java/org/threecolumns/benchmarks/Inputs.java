package org.threecolumns.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.json.CaseRecordWriter;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.pdf.document.Labels;
import org.threecolumns.pdf.document.ThreeColumnMapDocument;
import org.threecolumns.pdf.plan.DocumentPlan;
import org.threecolumns.problem.RecordReadException;
import org.threecolumns.share.Audience;
import org.threecolumns.share.Sharing;

/**
 * What the benchmarks of one size work on.
 *
 * @param bytes the record as canonical JSON
 * @param record the record
 * @param plan the map for the mother of both children
 */
@SuppressWarnings("ArrayRecordComponent") // Handed to benchmarks of this package only, which change nothing.
record Inputs(byte[] bytes, CaseRecord record, DocumentPlan plan) {
    /** Where the sample record is, for the virtual machine that measures. */
    static final String SAMPLE = "benchmarks.sample";

    /** The day of sample A's map. */
    static final LocalDate DAY = LocalDate.of(2025, 6, 12);

    static final Audience MOTHER = Audience.family("p3").about("c1", "c2");

    private static final Map<RecordSize, Inputs> MADE = new ConcurrentHashMap<>();

    /** {@return the inputs of a size, made once} */
    static Inputs of(RecordSize size) {
        return MADE.computeIfAbsent(size, Inputs::make);
    }

    Sharing share() {
        return MOTHER.share(record, DAY);
    }

    static DocumentPlan plan(Sharing sharing) {
        return ThreeColumnMapDocument.plan(sharing.copy(), Labels.in("en-GB"));
    }

    private static Inputs make(RecordSize size) {
        try {
            byte[] sample = Files.readAllBytes(Path.of(System.getProperty(SAMPLE)));
            CaseRecord record = CaseRecordReader.standard().read(DealtRecord.of(sample, size));
            byte[] bytes = CaseRecordWriter.canonical().toBytes(record);
            return new Inputs(bytes, record, plan(MOTHER.share(record, DAY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RecordReadException e) {
            throw new IllegalStateException(size.name().toLowerCase(Locale.ROOT) + ": " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return "Inputs[" + bytes.length + " bytes]";
    }
}
