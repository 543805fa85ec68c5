package org.threecolumns.share;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.threecolumns.model.RecordPath;

/**
 * One search of all visible texts of a copy for the protected phrases. Texts are fed in the order in which they stand
 * in the copy and are searched as one stream, so that a value split over list items or neighbouring members is found
 * as well. Work grows with the letters read, whatever the number of phrases.
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

    private final List<Phrase> phrases;
    private final PhraseAutomaton automaton;
    private final List<RecordPath> places = new ArrayList<>();
    private final Set<Hit> hits = new LinkedHashSet<>();
    private final List<Hit> waitingForWordEnd = new ArrayList<>();
    private final boolean[] startsWord;
    private final boolean[] isCapital;
    private final int[] placeOf;
    private final int mask;
    private int state = PhraseAutomaton.START;
    private int read;

    ProtectedTextScan(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        this.automaton =
                new PhraseAutomaton(phrases.stream().map(Phrase::letters).toList());
        int longest = phrases.stream()
                .mapToInt(phrase -> phrase.letters().length())
                .max()
                .orElse(1);
        int window = Integer.highestOneBit(longest) * 2;
        this.startsWord = new boolean[window];
        this.isCapital = new boolean[window];
        this.placeOf = new int[window];
        this.mask = window - 1;
    }

    /** Searches one more text. */
    void read(RecordPath place, String text) {
        if (phrases.isEmpty() || hits.size() >= MOST_HITS) {
            return;
        }
        places.add(place);
        Folding.fold(text, (letter, position, wordStart, capital) -> letter(letter, wordStart, capital));
    }

    /** {@return what was found in everything read, in reading order, at most fifty} */
    List<Hit> hits() {
        hits.addAll(waitingForWordEnd);
        waitingForWordEnd.clear();
        return hits.stream().limit(MOST_HITS).toList();
    }

    private void letter(char letter, boolean wordStart, boolean capital) {
        if (!waitingForWordEnd.isEmpty()) {
            settleWaiting(letter, wordStart);
        }
        int slot = read & mask;
        startsWord[slot] = wordStart;
        isCapital[slot] = capital;
        placeOf[slot] = places.size() - 1;
        read++;
        state = automaton.next(state, letter);
        for (int ending = automaton.ending(state);
                ending != PhraseAutomaton.START;
                ending = automaton.shorterEnding(ending)) {
            found(phrases.get(automaton.phrase(ending)));
        }
    }

    private void found(Phrase phrase) {
        int first = (read - phrase.letters().length()) & mask;
        if ((phrase.wholeWords() && !startsWord[first]) || (phrase.capitalised() && !isCapital[first])) {
            return;
        }
        Hit hit = new Hit(places.get(placeOf[first]), places.get(places.size() - 1), phrase);
        if (phrase.wholeWords()) {
            waitingForWordEnd.add(hit);
        } else if (hits.size() < MOST_HITS) {
            hits.add(hit);
        }
    }

    /** A word ends before the next one; a plural or possessive s typed without its mark still belongs to it. */
    private void settleWaiting(char letter, boolean wordStart) {
        if (wordStart) {
            if (hits.size() < MOST_HITS) {
                hits.addAll(waitingForWordEnd);
            }
            waitingForWordEnd.clear();
        } else if (letter != 's') {
            waitingForWordEnd.clear();
        }
    }
}
