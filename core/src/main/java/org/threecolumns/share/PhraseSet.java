package org.threecolumns.share;

import java.util.List;

/** Phrases and what finds them, made once for any number of searches. */
final class PhraseSet {
    private final List<Phrase> phrases;
    private final PhraseAutomaton automaton;
    private final int longest;

    PhraseSet(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        this.automaton =
                new PhraseAutomaton(phrases.stream().map(Phrase::letters).toList());
        this.longest = phrases.stream()
                .mapToInt(phrase -> phrase.letters().length())
                .max()
                .orElse(1);
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    int size() {
        return phrases.size();
    }

    Phrase phrase(int number) {
        return phrases.get(number);
    }

    PhraseAutomaton automaton() {
        return automaton;
    }

    /** {@return how many letters the longest phrase has; at least one} */
    int longest() {
        return longest;
    }

    @Override
    public String toString() {
        return "PhraseSet[" + phrases.size() + "]";
    }
}
