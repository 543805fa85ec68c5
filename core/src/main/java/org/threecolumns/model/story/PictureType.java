package org.threecolumns.model.story;

/** What the bytes of a picture are. */
public enum PictureType {
    /** A PNG file ({@code image/png}). */
    PNG,
    /** A JPEG file ({@code image/jpeg}). */
    JPEG
}
