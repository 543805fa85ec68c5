package org.threecolumns.share;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.threecolumns.internal.strictjson.WholeStream;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/**
 * Reads copies that sharing made, as strictly as records are read, and refuses one that was changed since. The digest
 * shows accidents and careless edits; it is no signature. Immutable; one reader serves all threads.
 */
public final class SharedRecordReader {
    private static final SharedRecordReader STANDARD = new SharedRecordReader(ReadLimits.standard());

    private final ReadLimits limits;

    private SharedRecordReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the usual limits} */
    public static SharedRecordReader standard() {
        return STANDARD;
    }

    /**
     * {@return a reader with other limits}
     *
     * @param limits the limits
     */
    public static SharedRecordReader within(ReadLimits limits) {
        return new SharedRecordReader(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads one copy up to the end of the stream, which stays open.
     *
     * @param in the document
     * @return the copy
     * @throws IOException if the stream fails
     * @throws RecordReadException if the document is no copy, or not as sharing made it
     */
    public SharedRecord read(InputStream in) throws IOException, RecordReadException {
        Objects.requireNonNull(in, "in");
        return read(WholeStream.read(in, limits));
    }

    /**
     * Reads one copy.
     *
     * @param bytes the document
     * @return the copy
     * @throws RecordReadException if the document is no copy, or not as sharing made it
     */
    public SharedRecord read(byte[] bytes) throws RecordReadException {
        return CopyFormat.read(Objects.requireNonNull(bytes, "bytes"), limits);
    }
}
