package org.threecolumns.share;

import java.util.List;
import java.util.stream.Collectors;

/** No copy was made. Says every reason found, each with its places and its shortest fix, never content of the record. */
public final class SharingRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Places are for the operator who has the record; they do not travel with a serialised exception. */
    private final transient List<Refusal> refusals;

    SharingRefusedException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::message).collect(Collectors.joining("\n")), null, false, true);
        this.refusals = List.copyOf(refusals);
    }

    /** {@return every reason found, in the order in which they stand in the record; at least one} */
    public List<Refusal> refusals() {
        return refusals == null ? List.of() : refusals;
    }
}
