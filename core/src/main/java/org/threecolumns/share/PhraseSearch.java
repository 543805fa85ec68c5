package org.threecolumns.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One search for phrases in texts that are fed one after another and read as one stream, so that a phrase split over
 * texts is found as well. Work grows with the letters read, whatever the number of phrases.
 *
 * @param <P> what a place is to the searcher
 */
final class PhraseSearch<P> {
    /**
     * Takes what is found, where the phrase ends or soon after.
     *
     * @param <P> what a place is to the searcher
     */
    @FunctionalInterface
    interface Found<P> {
        /**
         * Takes one phrase.
         *
         * @param begins the place of the text in which it begins
         * @param ends the place of the text in which it ends
         * @param phrase its number in the set
         */
        void found(P begins, P ends, int phrase);
    }

    /** A phrase that counts if a word ends here. */
    private record Waiting<P>(P begins, P ends, int phrase) {}

    private final PhraseSet set;
    private final PhraseAutomaton automaton;
    private final Found<P> found;
    private final List<Waiting<P>> waitingForWordEnd = new ArrayList<>();
    private final boolean[] startsWord;
    private final boolean[] isCapital;
    private final Object[] placeOf;
    private final int mask;
    private @Nullable P place;
    private int state = PhraseAutomaton.START;
    private int read;

    PhraseSearch(PhraseSet set, Found<P> found) {
        this.set = set;
        this.automaton = set.automaton();
        this.found = found;
        int window = Integer.highestOneBit(set.longest()) * 2;
        this.startsWord = new boolean[window];
        this.isCapital = new boolean[window];
        this.placeOf = new Object[window];
        this.mask = window - 1;
    }

    /** Searches one more text. */
    void read(P at, String text) {
        place = at;
        if (!set.isEmpty()) {
            Folding.fold(text, (letter, position, wordStart, capital) -> letter(letter, wordStart, capital));
        }
    }

    /** What comes next has nothing to do with what came before: every word ends here, and no phrase goes on. */
    void end() {
        waitingForWordEnd.forEach(this::report);
        waitingForWordEnd.clear();
        state = PhraseAutomaton.START;
    }

    private void letter(char letter, boolean wordStart, boolean capital) {
        if (!waitingForWordEnd.isEmpty()) {
            settleWaiting(letter, wordStart);
        }
        int slot = read & mask;
        startsWord[slot] = wordStart;
        isCapital[slot] = capital;
        placeOf[slot] = Objects.requireNonNull(place);
        read++;
        state = automaton.next(state, letter);
        for (int ending = automaton.ending(state);
                ending != PhraseAutomaton.START;
                ending = automaton.shorterEnding(ending)) {
            found(automaton.phrase(ending));
        }
    }

    @SuppressWarnings("unchecked") // Only places of this type are put in.
    private void found(int number) {
        Phrase phrase = set.phrase(number);
        int first = (read - phrase.letters().length()) & mask;
        if ((phrase.wholeWords() && !startsWord[first])
                || (phrase.capitalAt() != Phrase.NONE && !isCapital[(first + phrase.capitalAt()) & mask])) {
            return;
        }
        if (phrase.letters().length() < Phrase.SHORTEST && startsWord[(read - 1) & mask]) {
            return; // Two letters apart are the end of one thing and the beginning of another.
        }
        Waiting<P> hit = new Waiting<>((P) placeOf[first], Objects.requireNonNull(place), number);
        if (phrase.wholeWords()) {
            waitingForWordEnd.add(hit);
        } else {
            report(hit);
        }
    }

    /** A word ends before the next one; a plural or possessive s typed without its mark still belongs to it. */
    private void settleWaiting(char letter, boolean wordStart) {
        if (wordStart) {
            waitingForWordEnd.forEach(this::report);
            waitingForWordEnd.clear();
        } else if (letter != 's') {
            waitingForWordEnd.clear();
        }
    }

    private void report(Waiting<P> hit) {
        found.found(hit.begins(), hit.ends(), hit.phrase());
    }
}
