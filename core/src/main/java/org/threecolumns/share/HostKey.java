package org.threecolumns.share;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of the host's own, with which a receipt is tied to the record that its copy was made from. Whoever does not
 * have it can neither make such a tie nor guess at a record by trying. Take it from a random source and keep it where
 * keys are kept, never beside receipts or copies. Immutable.
 */
public final class HostKey {
    /** What a SHA-256 can take in at most. */
    static final int SHORTEST = 32;

    private static final int FEWEST_VALUES = 8;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] bytes;

    private HostKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * {@return the key of these bytes, which are copied}
     *
     * @param bytes 32 random bytes or more
     * @throws IllegalArgumentException if there are fewer, or they are plainly not random: fewer than eight different
     *     values among them
     */
    public static HostKey of(byte[] bytes) {
        byte[] copy = bytes.clone();
        if (copy.length < SHORTEST) {
            throw new IllegalArgumentException("key: too short; at least " + SHORTEST + " random bytes expected");
        }
        if (new String(copy, StandardCharsets.ISO_8859_1).chars().distinct().count() < FEWEST_VALUES) {
            throw new IllegalArgumentException("key: hardly any two bytes differ; random bytes expected");
        }
        return new HostKey(copy);
    }

    /** {@return the keyed digest of some texts in their order, 64 hexadecimal digits; where one ends counts too} */
    String seal(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            for (byte[] part : parts) {
                mac.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).array());
                mac.update(part);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** {@return the type only} */
    @Override
    public String toString() {
        return "HostKey";
    }
}
