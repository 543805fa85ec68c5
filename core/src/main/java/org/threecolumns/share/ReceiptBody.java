package org.threecolumns.share;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that a receipt says about one copy.
 *
 * @param audience for whom, about whom, why, and how it is held; with the record's ids
 * @param asOf the day for which the copy was made
 * @param copyId the four characters that stand on the copy
 * @param viewHash the digest of what the copy shows
 * @param madeWith which library and which table made it
 * @param withheld what is not in it
 * @param recordIds the record's ids by the copy's
 * @param shown how many elements of each type it shows
 * @param hiddenByCouncil what the council's policy hides, by what the reader is
 */
record ReceiptBody(
        Audience audience,
        LocalDate asOf,
        String copyId,
        String viewHash,
        MadeWith madeWith,
        List<Withheld> withheld,
        Map<String, String> recordIds,
        Map<String, Integer> shown,
        Map<Purpose, Set<String>> hiddenByCouncil) {
    ReceiptBody {
        withheld = List.copyOf(withheld);
        recordIds = Collections.unmodifiableMap(new LinkedHashMap<>(recordIds));
        shown = Collections.unmodifiableMap(new TreeMap<>(shown));
        hiddenByCouncil = Collections.unmodifiableMap(new TreeMap<>(hiddenByCouncil));
    }

    @Override
    public String toString() {
        return "ReceiptBody[" + audience.purpose() + "]";
    }
}
