package org.threecolumns.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds any of many folded phrases in one pass over a stream of letters (Aho and Corasick, 1975). Built once for a
 * set of phrases; holds no state of a search: the searcher keeps the state number.
 */
final class PhraseAutomaton {
    static final int START = 0;
    private static final int NONE = -1;
    private static final int PLAIN = 0x80;

    private final Edges edges = new Edges();
    /** Where each letter of plain English leads from the start, where most letters of most texts begin and end. */
    private final int[] fromStart = new int[PLAIN];

    /** A bit for each letter that may go on from a state, of several letters the same: most are turned away by it. */
    private long[] goesOn = new long[16];

    private int[] failure = new int[16];
    private int[] phraseAt = new int[16];
    /** Where the longest phrase ends that ends here: at this state or at one of those it falls back to. */
    private int[] ending = new int[16];

    private int size = 1;

    PhraseAutomaton(List<String> phrases) {
        Arrays.fill(phraseAt, NONE);
        List<int[]> links = new ArrayList<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            int state = START;
            String letters = phrases.get(phrase);
            for (int i = 0; i < letters.length(); i++) {
                state = childOrNew(state, letters.charAt(i), links);
            }
            phraseAt[state] = phrase;
        }
        link(links);
    }

    private int childOrNew(int state, char letter, List<int[]> links) {
        int child = edges.get(state, letter);
        if (child != NONE) {
            return child;
        }
        if (size == failure.length) {
            goesOn = Arrays.copyOf(goesOn, size * 2);
            failure = Arrays.copyOf(failure, size * 2);
            ending = Arrays.copyOf(ending, size * 2);
            phraseAt = Arrays.copyOf(phraseAt, size * 2);
            Arrays.fill(phraseAt, size, size * 2, NONE);
        }
        edges.put(state, letter, size);
        goesOn[state] |= 1L << letter;
        if (state == START && letter < PLAIN) {
            fromStart[letter] = size;
        }
        links.add(new int[] {state, letter, size});
        return size++;
    }

    /** Breadth first, so that the failure of every shorter beginning is known before the longer one asks. */
    private void link(List<int[]> links) {
        int[] depth = new int[size];
        for (int[] link : links) {
            depth[link[2]] = depth[link[0]] + 1;
        }
        links.sort((a, b) -> Integer.compare(depth[a[2]], depth[b[2]]));
        for (int[] link : links) {
            int child = link[2];
            failure[child] = link[0] == START ? START : next(failure[link[0]], (char) link[1]);
            ending[child] = phraseAt[child] == NONE ? ending[failure[child]] : child;
        }
    }

    /** {@return the state after one more letter} */
    int next(int state, char letter) {
        for (int from = state; from != START; from = failure[from]) {
            if ((goesOn[from] & 1L << letter) != 0) {
                int child = edges.get(from, letter);
                if (child != NONE) {
                    return child;
                }
            }
        }
        return letter < PLAIN ? fromStart[letter] : Math.max(START, edges.get(START, letter));
    }

    /** {@return the first state, from this one down, at which a phrase ends; {@link #START} when none does} */
    int ending(int state) {
        return ending[state];
    }

    /** {@return the next shorter ending after this one; {@link #START} when there is none} */
    int shorterEnding(int ending) {
        return this.ending[failure[ending]];
    }

    /** {@return the number of the phrase that ends at this state} */
    int phrase(int ending) {
        return phraseAt[ending];
    }

    /** Transitions in one flat hash table: no boxing on the way of every letter. */
    private static final class Edges {
        private long[] keys = new long[64];
        private int[] targets = new int[64];
        private int used;

        int get(int state, char letter) {
            int slot = slot(key(state, letter));
            return keys[slot] == 0 ? NONE : targets[slot];
        }

        void put(int state, char letter, int target) {
            if (used * 2 >= keys.length) {
                grow();
            }
            int slot = slot(key(state, letter));
            keys[slot] = key(state, letter);
            targets[slot] = target;
            used++;
        }

        private static long key(int state, char letter) {
            return ((long) state << 16 | letter) + 1;
        }

        private int slot(long key) {
            int mask = keys.length - 1;
            long mixed = key * 0x9E3779B97F4A7C15L;
            int slot = (int) (mixed >>> 40) & mask;
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }
    }
}
