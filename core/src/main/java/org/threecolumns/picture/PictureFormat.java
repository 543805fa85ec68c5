package org.threecolumns.picture;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A format that pictures of a record have. */
public enum PictureFormat {
    /** For drawings, scans and pictures of screens: every pixel is kept as it is. */
    PNG("image/png"),
    /** For photos. */
    JPEG("image/jpeg");

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@return the media type: {@code image/png} or {@code image/jpeg}} */
    public String mediaType() {
        return mediaType;
    }

    /**
     * {@return the format of a media type, or empty if pictures of a record never have it}
     *
     * @param mediaType a media type without parameters, in upper or lower case
     */
    public static Optional<PictureFormat> ofMediaType(String mediaType) {
        String lowerCase = Objects.requireNonNull(mediaType, "mediaType").toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (format.mediaType.equals(lowerCase)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
