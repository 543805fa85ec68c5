package org.threecolumns.pdf.internal.openpdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The identifier at the end of a PDF. The engine makes it from the clock and the free memory; here it becomes a digest of
 * the file itself, so that the same plan gives the same bytes.
 */
final class TrailerId {

    private static final int BYTES = 16;
    private static final int DIGITS = 2 * BYTES;
    private static final String BETWEEN_THE_TWO = "><";

    private TrailerId() {}

    /** Replaces both halves of the identifier in place; every other byte stays. */
    static byte[] stamp(byte[] pdf) {
        int first = firstDigit(pdf);
        int second = first + DIGITS + BETWEEN_THE_TWO.length();
        Arrays.fill(pdf, first, first + DIGITS, (byte) '0');
        Arrays.fill(pdf, second, second + DIGITS, (byte) '0');
        byte[] digits = HexFormat.of().formatHex(sha256(pdf), 0, BYTES).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, pdf, first, DIGITS);
        System.arraycopy(digits, 0, pdf, second, DIGITS);
        return pdf;
    }

    private static int firstDigit(byte[] pdf) {
        // From the end: words on a page are compressed, but the last match is the trailer whatever they say.
        for (int at = pdf.length - 1; at >= 0; at--) {
            for (String opening : new String[] {"/ID [<", "/ID[<"}) {
                if (startsWith(pdf, at, opening)) {
                    return at + opening.length();
                }
            }
        }
        throw new IllegalStateException("the file has no identifier in its trailer");
    }

    private static boolean startsWith(byte[] pdf, int at, String words) {
        byte[] wanted = words.getBytes(StandardCharsets.US_ASCII);
        int end = at + wanted.length;
        return end <= pdf.length && Arrays.equals(pdf, at, end, wanted, 0, wanted.length);
    }

    private static byte[] sha256(byte[] pdf) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
