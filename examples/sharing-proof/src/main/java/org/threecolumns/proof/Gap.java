package org.threecolumns.proof;

import java.util.Objects;

/**
 * A part of a file that nobody could look into; a copy with a gap is not proven, whatever else was clean.
 *
 * @param spot the kind of place
 * @param why what stood in the way
 */
public record Gap(Spot spot, Why why) {
    /** What stood in the way. */
    public enum Why {
        /** The file is locked. */
        ENCRYPTED,
        /** It cannot be read as what it says it is. */
        DAMAGED,
        /** It is none of the formats that are looked into. */
        UNKNOWN_FORMAT,
        /** It holds more than is looked through. */
        TOO_LARGE,
        /** Files are packed in files more often than is looked through. */
        TOO_DEEP,
        /** Letters are drawn that the file does not name. */
        LETTERS_UNKNOWN,
        /** What is shown there is fetched from elsewhere when the file is opened. */
        NOT_IN_THE_FILE,
        /** Nothing in the file says that it is the copy of this receipt: neither its copy id nor its digest. */
        NOT_THIS_COPY
    }

    /**
     * A gap.
     *
     * @param spot see {@link #spot}
     * @param why see {@link #why}
     */
    public Gap {
        Objects.requireNonNull(spot, "spot");
        Objects.requireNonNull(why, "why");
    }
}
