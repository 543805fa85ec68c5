package org.threecolumns.picture;

import java.util.Objects;

/**
 * What a picture says of itself before anything of it is decoded.
 *
 * @param format what its bytes are
 * @param width its width in pixels as it lies in the file, 1 or more
 * @param height its height in pixels as it lies in the file, 1 or more
 */
public record PictureOutline(PictureFormat format, int width, int height) {
    /**
     * An outline.
     *
     * @param format what the bytes are
     * @param width the width in pixels
     * @param height the height in pixels
     * @throws IllegalArgumentException if width or height is less than 1
     */
    public PictureOutline {
        Objects.requireNonNull(format, "format");
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("width and height: 1 or more expected");
        }
    }

    /** {@return width times height} */
    public long pixels() {
        return (long) width * height;
    }
}
