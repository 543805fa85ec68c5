package org.threecolumns.proof;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.threecolumns.model.RecordPath;
import org.threecolumns.share.KeptBack;

/**
 * Something in a finished copy that must not be there, without its words.
 *
 * @param spot the kind of place in the file
 * @param page the number of the page, from 1; empty where there is none
 * @param reason why it must not be there
 * @param source where it stands in the record; empty when the council listed it
 */
public record Leak(Spot spot, OptionalInt page, KeptBack.Reason reason, Optional<RecordPath> source) {
    /**
     * Something that must not be there.
     *
     * @param spot see {@link #spot}
     * @param page see {@link #page}
     * @param reason see {@link #reason}
     * @param source see {@link #source}
     */
    public Leak {
        Objects.requireNonNull(spot, "spot");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(source, "source");
    }
}
