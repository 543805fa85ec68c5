package org.threecolumns.share;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of what a copy shows. Taken over the copy's own canonical bytes: records that differ only in what is
 * hidden give the same digest.
 *
 * @param hash SHA-256, 64 hexadecimal digits
 */
record ViewDigest(String hash) {
    /** Letters and digits that are not taken for one another when read aloud or copied by hand. */
    private static final String SPOKEN = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int COPY_ID_LENGTH = 4;

    static ViewDigest of(byte[] canonical) {
        return of(ByteBuffer.wrap(canonical));
    }

    static ViewDigest of(ByteBuffer canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(canonical);
            return new ViewDigest(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** {@return four characters from the digest, for people to tell copies apart by} */
    String copyId() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < COPY_ID_LENGTH; i++) {
            int value = Integer.parseInt(hash, i * 4, i * 4 + 4, 16);
            id.append(SPOKEN.charAt(value % SPOKEN.length()));
        }
        return id.toString();
    }
}
