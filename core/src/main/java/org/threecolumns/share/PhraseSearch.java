package org.threecolumns.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private final List<P> places = new ArrayList<>();
    /** How many letters had been read before each place. */
    private int[] placeBegins = new int[16];

    private final Folding folding = new Folding();

    /** Those of the last letters, as many as the longest phrase has. */
    private final byte[] marks;

    private final int mask;
    private int state = PhraseAutomaton.START;
    private int read;

    PhraseSearch(PhraseSet set, Found<P> found) {
        this.set = set;
        this.automaton = set.automaton();
        this.found = found;
        int window = Integer.highestOneBit(set.longest()) * 2;
        this.marks = new byte[window];
        this.mask = window - 1;
    }

    /** Searches one more text. */
    void read(P at, String text) {
        if (!set.isEmpty()) {
            begin(at);
            folding.fold(text);
            int reached = state;
            for (int i = 0; i < folding.length(); i++) {
                if (!waitingForWordEnd.isEmpty()) {
                    settleWaiting(folding.letter(i), (folding.marks(i) & Folding.STARTS_WORD) != 0);
                }
                marks[read & mask] = folding.marks(i);
                read++;
                reached = automaton.next(reached, folding.letter(i));
                if (automaton.ending(reached) != PhraseAutomaton.START) {
                    allEndingAt(reached);
                }
            }
            state = reached;
        }
    }

    /** A place without letters is forgotten, so that no way back to a place is longer than the phrase. */
    private void begin(P at) {
        int last = places.size() - 1;
        if (last >= 0 && placeBegins[last] == read) {
            places.set(last, at);
            return;
        }
        if (places.size() == placeBegins.length) {
            placeBegins = Arrays.copyOf(placeBegins, places.size() * 2);
        }
        placeBegins[places.size()] = read;
        places.add(at);
    }

    /** {@return the place of a letter: the last that began with it or before} */
    private P place(int letter) {
        int last = places.size() - 1;
        while (placeBegins[last] > letter) {
            last--;
        }
        return places.get(last);
    }

    /** What comes next has nothing to do with what came before: every word ends here, and no phrase goes on. */
    void end() {
        waitingForWordEnd.forEach(this::report);
        waitingForWordEnd.clear();
        state = PhraseAutomaton.START;
    }

    private void allEndingAt(int reached) {
        for (int ending = automaton.ending(reached);
                ending != PhraseAutomaton.START;
                ending = automaton.shorterEnding(ending)) {
            found(automaton.phrase(ending));
        }
    }

    private void found(int number) {
        Phrase phrase = set.phrase(number);
        int first = read - phrase.letters().length();
        if ((phrase.wholeWords() && !is(Folding.STARTS_WORD, first))
                || (phrase.capitalAt() != Phrase.NONE && !is(Folding.CAPITAL, first + phrase.capitalAt()))) {
            return;
        }
        if (phrase.letters().length() < Phrase.SHORTEST && is(Folding.STARTS_WORD, read - 1)) {
            return; // Two letters apart are the end of one thing and the beginning of another.
        }
        Waiting<P> hit = new Waiting<>(place(first), place(read - 1), number);
        if (phrase.wholeWords()) {
            waitingForWordEnd.add(hit);
        } else {
            report(hit);
        }
    }

    private boolean is(int mark, int letter) {
        return (marks[letter & mask] & mark) != 0;
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
