package org.threecolumns.share;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the host keeps beside a copy: for whom it was made, what was kept back, where and why, and what the copy's ids
 * stand for in the record. It holds ids, places and codes, never words of the record; even so it belongs to the host
 * alone and never into the same folder as the copy.
 */
public final class Receipt {
    private final Audience audience;
    private final LocalDate asOf;
    private final String copyId;
    private final String viewHash;
    private final List<Withheld> withheld;
    private final Map<String, String> recordIds;
    private final Map<String, Integer> shown;
    private final Map<Purpose, Set<String>> hiddenByCouncil;

    Receipt(
            Request request,
            SharedRecord copy,
            List<Withheld> withheld,
            Map<String, String> recordIds,
            Map<String, Integer> shown,
            Audience audience) {
        this.audience = audience;
        this.asOf = request.asOf();
        this.copyId = copy.copyId();
        this.viewHash = copy.viewHash();
        this.withheld = List.copyOf(withheld);
        this.recordIds = Collections.unmodifiableMap(new LinkedHashMap<>(recordIds));
        this.shown = Collections.unmodifiableMap(new TreeMap<>(shown));
        Map<Purpose, Set<String>> hidden = new TreeMap<>();
        request.capacities()
                .forEach(capacity -> hidden.put(capacity, request.policy().hiddenFor(capacity)));
        this.hiddenByCouncil = Collections.unmodifiableMap(hidden);
    }

    /** What a receipt said that was written before. */
    Receipt(
            Audience audience,
            LocalDate asOf,
            String copyId,
            String viewHash,
            List<Withheld> withheld,
            Map<String, String> recordIds,
            Map<String, Integer> shown,
            Map<Purpose, Set<String>> hiddenByCouncil) {
        this.audience = audience;
        this.asOf = asOf;
        this.copyId = copyId;
        this.viewHash = viewHash;
        this.withheld = List.copyOf(withheld);
        this.recordIds = Collections.unmodifiableMap(new LinkedHashMap<>(recordIds));
        this.shown = Collections.unmodifiableMap(new TreeMap<>(shown));
        this.hiddenByCouncil = Collections.unmodifiableMap(new TreeMap<>(hiddenByCouncil));
    }

    /** {@return for whom, about whom and why the copy was made; with the record's ids} */
    public Audience audience() {
        return audience;
    }

    /** {@return the day for which the copy was made} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the four characters that stand on the copy} */
    public String copyId() {
        return copyId;
    }

    /** {@return the SHA-256 of what the copy shows, as the copy states it} */
    public String viewHash() {
        return viewHash;
    }

    /** {@return the places of the record that are not in the copy, in order; what stands below a place is not listed} */
    public List<Withheld> withheld() {
        return withheld;
    }

    /** {@return the record's ids by the copy's ids, in the order of the copy} */
    public Map<String, String> recordIds() {
        return recordIds;
    }

    /** {@return how many elements of each type the copy shows, by the type's name} */
    public Map<String, Integer> shown() {
        return shown;
    }

    /** {@return what the reader is in the record, and which lines of the table the council's policy hides for it} */
    public Map<Purpose, Set<String>> capacities() {
        return hiddenByCouncil;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Receipt that
                && audience.equals(that.audience)
                && asOf.equals(that.asOf)
                && viewHash.equals(that.viewHash)
                && withheld.equals(that.withheld)
                && recordIds.equals(that.recordIds)
                && shown.equals(that.shown)
                && hiddenByCouncil.equals(that.hiddenByCouncil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(audience, asOf, viewHash, withheld, recordIds);
    }

    /** {@return the type, the purpose and counts only} */
    @Override
    public String toString() {
        return "Receipt[" + audience.purpose() + ", " + withheld.size() + " withheld]";
    }
}
