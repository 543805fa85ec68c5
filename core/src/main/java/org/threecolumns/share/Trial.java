package org.threecolumns.share;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.threecolumns.model.CaseRecord;
import org.threecolumns.model.RecordPath;
import org.threecolumns.model.Shareable;

/**
 * What the copy would be if a worker granted things. A grant is tried by the very same writing and sharing that a real one
 * goes through, so that a proposal promises nothing else than what comes true.
 */
final class Trial {
    private static final String ANY_REASON = "trial";

    private final CaseRecord record;
    private final Audience audience;
    private final LocalDate asOf;
    private final SharingPolicy policy;

    Trial(CaseRecord record, Audience audience, LocalDate asOf, SharingPolicy policy) {
        this.record = record;
        this.audience = audience;
        this.asOf = asOf;
        this.policy = policy;
    }

    /**
     * {@return the copy if these elements were granted}
     *
     * @throws SharingRefusedException if nobody can say what a copy would hold
     */
    Draft with(Set<RecordPath> granted) {
        Decision any = Decision.by(worker()).on(asOf).because(ANY_REASON);
        CaseRecord tried = Granting.grant(record, granted, audience.reader(), any);
        return new SharingRun(tried, audience, asOf, policy).draft();
    }

    /** {@return a worker of the council who could decide; where there is none, nothing that needs one is promised} */
    private String worker() {
        return Readership.workersOnly(record).stream()
                .filter(person -> !person.equals(audience.reader()))
                .findFirst()
                .orElse(audience.reader());
    }

    /** {@return the elements that a worker can grant; each grant may bring further ones to light} */
    Set<RecordPath> grantable(Draft today) {
        Set<RecordPath> granted = new LinkedHashSet<>();
        Draft draft = today;
        while (granted.addAll(waiting(draft))) {
            draft = with(granted);
        }
        return granted;
    }

    private static Set<RecordPath> waiting(Draft draft) {
        Set<RecordPath> waiting = new LinkedHashSet<>();
        draft.withheld().reasons().forEach((place, reason) -> {
            Part part = draft.withheld().part(place);
            if (Deciding.about(reason).isByWorker() && part != null && part.value() instanceof Shareable) {
                waiting.add(place);
            }
        });
        return waiting;
    }

    /** {@return everything that stands in a copy, by place} */
    static Map<RecordPath, Part> standing(Draft draft) {
        Map<RecordPath, Part> standing = new LinkedHashMap<>();
        Standing.each(draft.root(), part -> standing.put(part.path(), part));
        return standing;
    }
}
