package org.threecolumns.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.model.CaseRecord;

/**
 * Writes records as JSON in one canonical form, so that the same record always gives the same bytes: members in the order of
 * the format, nothing that is absent or empty, texts in composed form (NFC), numbers written out in their shortest form,
 * two spaces of indentation, every member and item on its own line, line feeds, UTF-8 without a mark, a line feed at the end.
 * The values of extensions keep the order of their members and the writing of their numbers.
 *
 * <p>Immutable; one writer serves all threads.
 */
public final class CaseRecordWriter {
    private static final CaseRecordWriter CANONICAL = new CaseRecordWriter();

    private CaseRecordWriter() {}

    /** {@return the writer} */
    public static CaseRecordWriter canonical() {
        return CANONICAL;
    }

    /**
     * Writes a record; the stream gets its first byte only after the whole document stands in memory, and stays open.
     *
     * @param record the record
     * @param out where it goes
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the record holds what no reader would accept, as {@link #toBytes} says
     */
    public void write(CaseRecord record, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(record));
    }

    /**
     * {@return the bytes of a record}
     *
     * <p>They can always be read back within the {@linkplain org.threecolumns.problem.ReadLimits#ceilings() highest limits}.
     *
     * @param record the record
     * @throws IllegalArgumentException if they could not: half a character or an invisible one in a text, a date outside
     *     1900 to 2199, an extension that is not JSON; the message names the place and never the content
     */
    public byte[] toBytes(CaseRecord record) {
        return StrictJson.write(Objects.requireNonNull(record, "record"), RecordDocument.KIND);
    }
}
