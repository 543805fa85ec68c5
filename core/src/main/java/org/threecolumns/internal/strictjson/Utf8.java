package org.threecolumns.internal.strictjson;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.threecolumns.problem.Pointer;
import org.threecolumns.problem.ProblemCode;
import org.threecolumns.problem.ReadLimit;
import org.threecolumns.problem.ReadLimits;
import org.threecolumns.problem.RecordReadException;

/**
 * Bytes to text, strictly: overlong forms, surrogates and anything else that is not UTF-8 is refused with its place. One byte
 * order mark of UTF-8 at the very start is passed over.
 */
final class Utf8 {
    private static final int MARK_LENGTH = 3;

    private Utf8() {}

    /** Decodes a document that holds no pictures. */
    static SourceText decode(byte[] bytes, ReadLimits limits) throws RecordReadException {
        requireSize(bytes.length, limits);
        return decode(bytes);
    }

    /** Decodes a document whose size has been looked at. */
    static SourceText decode(byte[] bytes) throws RecordReadException {
        String other = otherEncoding(bytes);
        if (other != null) {
            throw refusal(SourceText.NONE, ProblemCode.OTHER_ENCODING, other);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? MARK_LENGTH : 0;
        return decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
    }

    /** Pictures are looked for only where it matters: nearly every document is small enough with them. */
    static void requireSizeWithoutPictures(byte[] bytes, ReadLimits limits) throws RecordReadException {
        if (bytes.length > limits.of(ReadLimit.DOCUMENT_BYTES)) {
            requireSize(bytes.length - PictureScan.characters(bytes, limits), limits);
        }
    }

    private static void requireSize(int size, ReadLimits limits) throws RecordReadException {
        int limit = limits.of(ReadLimit.DOCUMENT_BYTES);
        if (size > limit) {
            throw refusal(SourceText.NONE, ProblemCode.DOCUMENT_TOO_LARGE, limit);
        }
    }

    private static RecordReadException refusal(SourceText textBefore, ProblemCode code, Object argument) {
        return new Problems(textBefore, 1).refusalAt(textBefore.length(), code, Pointer.root(), argument);
    }

    private static SourceText decode(ByteBuffer in) throws RecordReadException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        boolean malformed = decoder.decode(in, out, true).isError();
        SourceText text = new SourceText(out.array(), out.position());
        if (malformed) {
            throw refusal(text, ProblemCode.NOT_UTF8, in.position());
        }
        return text;
    }

    /** Names UTF-16 and UTF-32 by their marks, or by the zero bytes that every JSON text starts with in them. */
    @Nullable
    private static String otherEncoding(byte[] bytes) {
        if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF) || hasZeros(bytes, true, true, true, false)) {
            return "UTF-32BE";
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00) || hasZeros(bytes, false, true, true, true)) {
            return "UTF-32LE";
        }
        if (startsWith(bytes, 0xFE, 0xFF) || hasZeros(bytes, true, false)) {
            return "UTF-16BE";
        }
        return startsWith(bytes, 0xFF, 0xFE) || hasZeros(bytes, false, true) ? "UTF-16LE" : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int index = 0; index < start.length; index++) {
            if ((bytes[index] & 0xFF) != start[index]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZeros(byte[] bytes, boolean... zeros) {
        if (bytes.length < zeros.length) {
            return false;
        }
        for (int index = 0; index < zeros.length; index++) {
            if (bytes[index] == 0 != zeros[index]) {
                return false;
            }
        }
        return true;
    }
}
