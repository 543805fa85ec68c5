package org.threecolumns.share;

import java.util.Optional;
import org.threecolumns.model.RecordPath;

/**
 * One folded form in which a protected value would be recognised.
 *
 * @param letters the folded form
 * @param wholeWords whether it counts only where it begins and ends with a word: short forms of letters alone stand
 *     inside many harmless words
 * @param capitalAt which of its letters has to be a capital where it counts, as the first of a name that is also a common
 *     word; {@link #NONE} if none has to
 * @param source where the protected value stands; absent when the host listed it
 */
record Phrase(String letters, boolean wholeWords, int capitalAt, Optional<RecordPath> source) {
    /** No letter has to be a capital. */
    static final int NONE = -1;

    /** Fewer letters than this are found everywhere and protect nothing. */
    static final int SHORTEST = 3;

    private static final int LONG_ENOUGH_TO_STAND_ANYWHERE = 8;

    static Phrase of(String folded, boolean commonWord, Optional<RecordPath> source) {
        boolean letters = folded.chars().allMatch(c -> c > '9');
        boolean wholeWords = letters
                ? folded.length() < LONG_ENOUGH_TO_STAND_ANYWHERE
                : folded.length() < LONG_ENOUGH_TO_STAND_ANYWHERE - 2;
        return new Phrase(folded, wholeWords, commonWord ? 0 : NONE, source);
    }

    @Override
    public String toString() {
        return "Phrase";
    }
}
