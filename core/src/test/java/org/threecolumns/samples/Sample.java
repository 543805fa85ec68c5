package org.threecolumns.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.RecordReadException;

/** The sample records, each with the day on which it is looked at. */
public enum Sample {
    HARLOW_BRIGHT("case-a-harlow-bright.json", LocalDate.of(2025, 6, 12)),
    MORGAN_REES("case-b-morgan-rees.json", LocalDate.of(2025, 6, 2)),
    IDOWU_LANE("case-c-idowu-lane.json", LocalDate.of(2025, 10, 9)),
    PRITCHARD("case-d-pritchard.json", LocalDate.of(2025, 7, 10)),
    NEARLY_EMPTY("odd/nearly-empty.json", LocalDate.of(2025, 9, 1));

    private final String file;
    private final LocalDate day;

    Sample(String file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    /** {@return the day on which this record is looked at} */
    public LocalDate day() {
        return day;
    }

    /** {@return the bytes as they stand in the repository} */
    public byte[] bytes() {
        return bytes(file);
    }

    /** {@return the lines of the list of readers that stands beside the record} */
    public List<String> readers() {
        return new String(bytes(file.replace(".json", ".readers.txt")), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("records")).resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the record} */
    public CaseRecord read() {
        try {
            return CaseRecordReader.standard().read(bytes());
        } catch (RecordReadException refused) {
            throw new IllegalStateException(file + ": " + refused.problems(), refused);
        }
    }
}
