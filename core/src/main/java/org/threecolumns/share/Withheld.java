package org.threecolumns.share;

import java.util.Objects;
import org.threecolumns.model.RecordPath;

/**
 * One place of the record that is not in the copy, and why. What stands below it is not in the copy either.
 *
 * @param place where in the record
 * @param reason why it was kept back
 */
public record Withheld(RecordPath place, WithheldReason reason) {
    /**
     * One thing kept back.
     *
     * @param place where in the record
     * @param reason why
     */
    public Withheld {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }
}
