package org.threecolumns.picture;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * A picture that went through the gate: 8-bit grey or colour, upright, opaque, and nothing but pixels. Immutable.
 *
 * <p>Handing its {@linkplain #bytes() bytes} to the gate again gives the same bytes.
 */
public final class CheckedPicture {
    private final byte[] bytes;
    private final PictureFormat format;
    private final Size size;
    private final Size received;
    private final Set<PictureChange> changes;

    CheckedPicture(byte[] bytes, PictureFormat format, Size size, Size received, Set<PictureChange> changes) {
        this.bytes = bytes;
        this.format = format;
        this.size = size;
        this.received = received;
        this.changes = Set.copyOf(changes);
    }

    /** {@return a copy of the file that the gate wrote} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return the format of the file that the gate wrote} */
    public PictureFormat format() {
        return format;
    }

    /** {@return the width in pixels, 1 or more} */
    public int width() {
        return size.width();
    }

    /** {@return the height in pixels, 1 or more} */
    public int height() {
        return size.height();
    }

    /** {@return how many pixels the picture had when it was handed in: the work it makes} */
    public long pixelsReceived() {
        return received.pixels();
    }

    /** {@return what was done to the picture; nothing if it had gone through the gate before} */
    public Set<PictureChange> changes() {
        return changes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedPicture picture
                && format == picture.format
                && changes.equals(picture.changes)
                && received.equals(picture.received)
                && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, size, Arrays.hashCode(bytes));
    }

    /** {@return format and size only} */
    @Override
    public String toString() {
        return "CheckedPicture[" + format + ", " + size.width() + " x " + size.height() + "]";
    }
}
