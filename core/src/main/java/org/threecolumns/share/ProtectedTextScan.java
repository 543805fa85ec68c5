package org.threecolumns.share;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.threecolumns.model.RecordPath;

/**
 * One search of all visible texts of a copy for the protected phrases. Texts are fed in the order in which they stand
 * in the copy and are searched as one stream, so that a value split over list items or neighbouring members is found
 * as well, and once more without their escapes.
 */
final class ProtectedTextScan {
    /**
     * One place where a protected phrase stands.
     *
     * @param begins the member in which it begins
     * @param ends the member in which it ends
     * @param phrase what was recognised
     */
    record Hit(RecordPath begins, RecordPath ends, Phrase phrase) {}

    private static final int MOST_HITS = 50;

    private final Set<Hit> hits = new LinkedHashSet<>();
    private final TextSearch<Supplier<RecordPath>> search;

    ProtectedTextScan(PhraseSet set) {
        this.search = new TextSearch<>(
                set, (begins, ends, phrase) -> add(new Hit(begins.get(), ends.get(), set.phrase(phrase))));
    }

    /**
     * Searches one more text.
     *
     * @param place where it stands; asked only if something is found there
     * @param text the text
     */
    void read(Supplier<RecordPath> place, String text) {
        if (hits.size() < MOST_HITS) {
            search.read(place, text);
        }
    }

    /** {@return what was found in everything read, in reading order, at most fifty} */
    List<Hit> hits() {
        search.end();
        return List.copyOf(hits);
    }

    private void add(Hit hit) {
        if (hits.size() < MOST_HITS) {
            hits.add(hit);
        }
    }
}
