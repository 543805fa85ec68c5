package org.threecolumns.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.RecordReadException;

/** The sample records, each with the day for which copies of it are made. */
enum Samples {
    CASE_A("case-a-harlow-bright.json", LocalDate.of(2025, 6, 12)),
    CASE_B("case-b-morgan-rees.json", LocalDate.of(2025, 6, 2)),
    CASE_C("case-c-idowu-lane.json", LocalDate.of(2025, 10, 9)),
    CASE_D("case-d-pritchard.json", LocalDate.of(2025, 7, 10));

    private final String file;
    private final LocalDate day;

    Samples(String file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    CaseRecord record() {
        try {
            return CaseRecordReader.standard()
                    .read(Files.readAllBytes(
                            Path.of("..", "examples", "records").resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RecordReadException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
