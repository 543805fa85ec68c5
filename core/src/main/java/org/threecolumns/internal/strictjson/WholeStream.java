package org.threecolumns.internal.strictjson;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;

/** A document as it comes out of a stream: as much as its limits and those of its pictures allow, and no more than needed to refuse it. */
public final class WholeStream {
    private WholeStream() {}

    /** {@return all bytes up to the end of the stream, or one more than any document may have} */
    public static byte[] read(InputStream in, ReadLimits limits) throws IOException {
        // In between, because a stream of a file asks for its position first, which a pipe does not have.
        InputStream plain = new FilterInputStream(in) {};
        return plain.readNBytes((int) Math.min(Integer.MAX_VALUE - Long.BYTES, most(limits) + 1));
    }

    private static long most(ReadLimits limits) {
        return limits.of(ReadLimit.DOCUMENT_BYTES) + PictureScan.most(limits);
    }
}
