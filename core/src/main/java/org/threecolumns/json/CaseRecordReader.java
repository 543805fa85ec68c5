package org.threecolumns.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.threecolumns.internal.strictjson.StrictJson;
import org.threecolumns.internal.strictjson.WholeStream;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/**
 * Reads records from JSON. Nothing is guessed, dropped or repaired: a member that the format does not have, a second member
 * of the same name, a date that does not exist or a character that nobody can see is refused, and all problems are named at
 * once, with their places and never with what the document says.
 *
 * <p>Documents are UTF-8; a byte order mark is accepted at the very start only. Texts are brought into composed form (NFC),
 * numbers into their shortest form. A reference to nothing is not a reading problem: drafts can always be opened.
 *
 * <p>Immutable; one reader serves all threads.
 */
public final class CaseRecordReader {
    private static final CaseRecordReader STANDARD = new CaseRecordReader(ReadLimits.standard());

    private final ReadLimits limits;

    private CaseRecordReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the usual limits} */
    public static CaseRecordReader standard() {
        return STANDARD;
    }

    /**
     * {@return a reader with other limits}
     *
     * @param limits the limits
     */
    public static CaseRecordReader within(ReadLimits limits) {
        return new CaseRecordReader(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads one record up to the end of the stream, which stays open: a file, a pipe, a connection. No more than one
     * byte above the limits of the document and its pictures together is taken.
     *
     * @param in the document
     * @return the record
     * @throws IOException if the stream fails
     * @throws RecordReadException if the document is no record; with every problem found
     */
    public CaseRecord read(InputStream in) throws IOException, RecordReadException {
        Objects.requireNonNull(in, "in");
        return read(WholeStream.read(in, limits));
    }

    /**
     * Reads one record.
     *
     * @param bytes the document
     * @return the record
     * @throws RecordReadException if the document is no record; with every problem found
     */
    public CaseRecord read(byte[] bytes) throws RecordReadException {
        return StrictJson.read(Objects.requireNonNull(bytes, "bytes"), limits, RecordDocument.KIND);
    }
}
