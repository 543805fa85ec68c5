package org.threecolumns.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The published description of the record's format, for those who write records with other programs. Both texts are part of
 * this library, so that they always fit the reader beside them.
 */
public final class RecordFormat {
    private RecordFormat() {}

    /**
     * {@return the JSON Schema (2020-12) of a record}
     *
     * <p>What it accepts, {@link CaseRecordReader} reads, apart from what no schema can say: limits of the whole document,
     * members named twice, characters that nobody can see. What it refuses may still be read as a draft: a number out of
     * range or a text of white space alone is left to the checks.
     */
    public static String schema() {
        return text("record.schema.json");
    }

    /**
     * {@return every list of codes as JSON}
     *
     * <p>For each list its name and whether others may add to it; for each code its label in English and Welsh, whether
     * the Welsh has been checked, and in which version of the format the code came and went.
     */
    public static String codes() {
        return text("codes.json");
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(RecordFormat.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(name, brokenJar);
        }
    }
}
