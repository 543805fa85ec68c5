package org.threecolumns.commandline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.threecolumns.json.CaseRecordReader;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.RecordReadException;

/** The one place where commands read a record: from a file, or from standard input if the name is {@code -}. */
final class RecordInput {
    private final Surroundings surroundings;
    private final String name;

    RecordInput(Surroundings surroundings, String name) {
        this.surroundings = surroundings;
        this.name = name;
    }

    CaseRecord read() throws UnreadableException {
        try {
            if (name.equals(Surroundings.STREAM)) {
                return CaseRecordReader.standard().read(surroundings.in());
            }
            try (InputStream in = Files.newInputStream(surroundings.folder().resolve(name))) {
                return CaseRecordReader.standard().read(in);
            }
        } catch (RecordReadException e) {
            throw new UnreadableException(e.problems());
        } catch (IOException | InvalidPathException e) {
            throw new UnreadableException(List.of());
        }
    }

    /** Opens the input as a stream of bytes; closing standard input leaves it open. */
    InputStream open() throws UnreadableException {
        try {
            return name.equals(Surroundings.STREAM)
                    ? new FilterInputStream(surroundings.in()) {
                        @Override
                        public void close() {
                            // It belongs to whoever started the program.
                        }
                    }
                    : Files.newInputStream(surroundings.folder().resolve(name));
        } catch (IOException | InvalidPathException e) {
            throw new UnreadableException(List.of());
        }
    }

    /** {@return whether the name says that it holds one record a line} */
    boolean isLines() {
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    /** {@return the file that is read, or empty if it is standard input or the name is none of a file} */
    Optional<Path> file() {
        try {
            return name.equals(Surroundings.STREAM)
                    ? Optional.empty()
                    : Optional.of(surroundings.folder().resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
