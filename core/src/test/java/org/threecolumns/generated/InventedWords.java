package org.threecolumns.generated;

import java.util.SplittableRandom;

/** Sentences about nobody. Each holds one word that no other sentence of the same record holds, so that it can be found. */
final class InventedWords {
    private static final String[] WORDS = {
        "after",
        "the",
        "kettle",
        "was",
        "on",
        "Siân",
        "walked",
        "to",
        "her",
        "nan's",
        "house",
        "and",
        "they",
        "sat",
        "by",
        "a",
        "window",
        "until",
        "somebody",
        "from",
        "next",
        "door",
        "came",
        "in",
        "with",
        "bread",
        "tŷ",
        "bach",
        "before",
        "bedtime",
        "it",
        "rained",
        "“softly”",
        "that",
        "night",
        "everybody",
        "slept",
        "well",
        "–",
        "even",
        "dog"
    };
    private static final String[] SYLLABLES = {
        "ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "ve", "wi", "yo", "ze", "ki"
    };

    private final SplittableRandom random;
    private int count;

    InventedWords(SplittableRandom random) {
        this.random = random;
    }

    String sentence() {
        int words = random.nextInt(3, 16);
        StringBuilder text = new StringBuilder(unique());
        for (int i = 0; i < words; i++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }

    /** {@return a word of at least four syllables that has not been given before} */
    String unique() {
        StringBuilder word = new StringBuilder("Qu");
        int rest = count++;
        for (int i = 0; i < 4 || rest > 0; i++) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }
}
