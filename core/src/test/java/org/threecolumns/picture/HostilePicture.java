package org.threecolumns.picture;

import java.util.Optional;

/**
 * A file as nobody should send it, and what must become of it.
 *
 * @param name what it is
 * @param make makes its bytes
 * @param mediaType what it is sent as
 * @param refusal why it is refused, or empty if it is cleaned and taken
 */
record HostilePicture(String name, Bytes make, String mediaType, Optional<PictureRefusal> refusal) {
    /** Makes a file; large ones only when they are asked for. */
    interface Bytes {
        byte[] make();
    }

    /** The same with its bytes made once and for all. */
    HostilePicture made() {
        byte[] bytes = make.make();
        return new HostilePicture(name, () -> bytes, mediaType, refusal);
    }

    static HostilePicture refusedPng(PictureRefusal refusal, String name, Bytes make) {
        return new HostilePicture(name, make, "image/png", Optional.of(refusal));
    }

    static HostilePicture refusedJpeg(PictureRefusal refusal, String name, Bytes make) {
        return new HostilePicture(name, make, "image/jpeg", Optional.of(refusal));
    }

    static HostilePicture cleanedPng(String name, Bytes make) {
        return new HostilePicture(name, make, "image/png", Optional.empty());
    }

    static HostilePicture cleanedJpeg(String name, Bytes make) {
        return new HostilePicture(name, make, "image/jpeg", Optional.empty());
    }

    @Override
    public String toString() {
        return name;
    }
}
