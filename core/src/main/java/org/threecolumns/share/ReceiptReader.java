package org.threecolumns.share;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.threecolumns.internal.strictjson.WholeStream;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/**
 * Reads receipts back that {@link ReceiptWriter} wrote, strictly: a member too many or too few, or in another form, is a
 * problem with its place. Immutable; one reader serves all threads.
 */
public final class ReceiptReader {
    /** A large record withholds more than a list of a record may hold. */
    private static final ReceiptReader STANDARD =
            new ReceiptReader(ReadLimits.standard().with(ReadLimit.LIST_ITEMS, ReadLimit.LIST_ITEMS.ceiling()));

    private final ReadLimits limits;

    private ReceiptReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the usual limits} */
    public static ReceiptReader standard() {
        return STANDARD;
    }

    /**
     * {@return a reader with other limits}
     *
     * @param limits the limits
     */
    public static ReceiptReader within(ReadLimits limits) {
        return new ReceiptReader(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads one receipt up to the end of the stream, which stays open.
     *
     * @param in the document
     * @return the receipt
     * @throws IOException if the stream fails
     * @throws RecordReadException if the document is no receipt
     */
    public Receipt read(InputStream in) throws IOException, RecordReadException {
        Objects.requireNonNull(in, "in");
        return read(WholeStream.read(in, limits));
    }

    /**
     * Reads one receipt.
     *
     * @param bytes the document
     * @return the receipt
     * @throws RecordReadException if the document is no receipt
     */
    public Receipt read(byte[] bytes) throws RecordReadException {
        return ReceiptReading.read(Objects.requireNonNull(bytes, "bytes"), limits);
    }
}
