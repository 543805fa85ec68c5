package org.threecolumns.model.story;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one picture. Immutable: bytes are copied on the way in and on the way out. In JSON they are base64 of the
 * standard alphabet with padding, without line breaks.
 */
public final class PictureBytes {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int GROUP = 4;

    private final byte[] bytes;

    private PictureBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * {@return these bytes}
     *
     * @param bytes the bytes of a PNG or JPEG file, one at least; whether they are a picture is not looked at here
     * @throws IllegalArgumentException if there is none
     */
    public static PictureBytes of(byte[] bytes) {
        if (Objects.requireNonNull(bytes, "bytes").length == 0) {
            throw new IllegalArgumentException("PictureBytes: one byte or more expected");
        }
        return new PictureBytes(bytes.clone());
    }

    /**
     * {@return the bytes written so}
     *
     * @param base64 one form only: the standard alphabet (RFC 4648, section 4), padded, nothing between
     * @throws IllegalArgumentException if the text is something else; the message does not show it
     */
    public static PictureBytes parse(String base64) {
        byte[] decoded = decoded(Objects.requireNonNull(base64, "base64"));
        if (decoded.length == 0 || !endsAlike(base64, decoded)) {
            throw malformed();
        }
        return new PictureBytes(decoded);
    }

    /** {@return how many bytes there are} */
    public int size() {
        return bytes.length;
    }

    /** {@return a copy of the bytes} */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** {@return the bytes in base64, as JSON holds them} */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** {@return the type of file that the first bytes announce, or empty if it is none that a record may hold} */
    public Optional<PictureType> announcedType() {
        if (startsWith(PNG)) {
            return Optional.of(PictureType.PNG);
        }
        return startsWith(JPEG) ? Optional.of(PictureType.JPEG) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PictureBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** {@return the number of bytes and nothing else} */
    @Override
    public String toString() {
        return "PictureBytes (" + bytes.length + ")";
    }

    private boolean startsWith(byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static byte[] decoded(String base64) {
        try {
            return base64.length() % GROUP == 0 ? Base64.getDecoder().decode(base64) : new byte[0];
        } catch (IllegalArgumentException showsTheText) {
            throw malformed();
        }
    }

    /** Java's decoder passes over bits that stand behind the last byte; two texts must not mean the same picture. */
    private static boolean endsAlike(String base64, byte[] decoded) {
        int lastGroup = (decoded.length - 1) / 3 * 3;
        String end = Base64.getEncoder().encodeToString(Arrays.copyOfRange(decoded, lastGroup, decoded.length));
        return base64.endsWith(end);
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("PictureBytes: base64 of the standard alphabet, padded, expected");
    }
}
