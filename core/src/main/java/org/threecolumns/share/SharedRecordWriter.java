package org.threecolumns.share;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes copies as JSON in one canonical form: the same copy always gives the same bytes. A copy is a document of its own
 * kind, which readers of records refuse by name. Immutable; one writer serves all threads.
 */
public final class SharedRecordWriter {
    private static final SharedRecordWriter CANONICAL = new SharedRecordWriter();

    private SharedRecordWriter() {}

    /** {@return the writer} */
    public static SharedRecordWriter canonical() {
        return CANONICAL;
    }

    /**
     * Writes a copy; the stream gets its first byte only after the whole document stands in memory, and stays open.
     *
     * @param copy the copy
     * @param out where it goes
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a text of the copy could not be read back, as {@link #toBytes} says
     */
    public void write(SharedRecord copy, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(copy));
    }

    /**
     * {@return the bytes of a copy}
     *
     * @param copy the copy
     * @throws IllegalArgumentException if they could not be read back, because a text that a host put together holds half
     *     a character or an invisible one; the message names the place and never the content
     */
    public byte[] toBytes(SharedRecord copy) {
        return CopyFormat.write(Objects.requireNonNull(copy, "copy"));
    }
}
