package org.threecolumns.picture;

/** Something that the gate did to a picture. A host shows it to whoever added the picture. */
public enum PictureChange {
    /** Everything that is not pixels is gone: position, date, camera, comments, thumbnails, colour profile, hidden bytes. */
    METADATA_REMOVED,
    /** The picture lay on its side, on its head or was mirrored, and now stands as its camera said that it should. */
    TURNED_UPRIGHT,
    /** Sides are a half, a third, … of what they were; each new pixel is the mean of those that it stands for. */
    MADE_SMALLER,
    /** Transparent parts are now on white. */
    PAINTED_ON_WHITE,
    /** Samples of 16 bits now have 8. */
    REDUCED_TO_8_BITS,
    /** The picture was a PNG too large for a record, as photos are, and is now a JPEG. */
    REWRITTEN_AS_JPEG
}
