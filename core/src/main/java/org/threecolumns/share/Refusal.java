package org.threecolumns.share;

import java.util.List;
import java.util.stream.Collectors;
import org.threecolumns.model.RecordPath;

/**
 * One reason against making a copy: what kind, where, and what would help. It never holds what stands there.
 *
 * @param code the kind of reason
 * @param places where in the record; for a protected value first where it would be seen, then where the protected
 *     value itself stands; empty when the reason lies in the request
 */
public record Refusal(RefusalCode code, List<RecordPath> places) {
    /**
     * A reason.
     *
     * @param code the kind of reason
     * @param places where in the record; copied
     */
    public Refusal {
        places = List.copyOf(places);
    }

    static Refusal of(RefusalCode code, RecordPath... places) {
        return new Refusal(code, List.of(places));
    }

    /** {@return the shortest way to a copy, in plain words} */
    public String fix() {
        return code.fix();
    }

    /** {@return places, code and fix in one line} */
    public String message() {
        String where = places.stream().map(RecordPath::toString).collect(Collectors.joining(", "));
        return (where.isEmpty() ? "" : where + ": ") + code + "; " + code.fix();
    }
}
