package org.threecolumns.share;

import java.util.Optional;
import org.threecolumns.model.RecordPath;

/**
 * One folded form in which a protected value would be recognised.
 *
 * @param letters the folded form
 * @param wholeWords whether it counts only where it begins and ends with a word: short forms of letters alone stand
 *     inside many harmless words
 * @param capitalised whether it counts only where it is written with a capital: names that are also common words
 * @param source where the protected value stands; absent when the host listed it
 */
record Phrase(String letters, boolean wholeWords, boolean capitalised, Optional<RecordPath> source) {
    /** Fewer letters than this are found everywhere and protect nothing. */
    static final int SHORTEST = 3;

    private static final int LONG_ENOUGH_TO_STAND_ANYWHERE = 8;

    static Phrase of(String folded, boolean commonWord, Optional<RecordPath> source) {
        boolean letters = folded.chars().allMatch(c -> c > '9');
        boolean wholeWords = letters
                ? folded.length() < LONG_ENOUGH_TO_STAND_ANYWHERE
                : folded.length() < LONG_ENOUGH_TO_STAND_ANYWHERE - 2;
        return new Phrase(folded, wholeWords, commonWord, source);
    }

    @Override
    public String toString() {
        return "Phrase";
    }
}
