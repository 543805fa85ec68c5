package org.threecolumns.anonymise;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;

/** Letters for letters: of the same script and case, and of about the same width, so that lines break where they did. */
final class Letters {
    private static final List<String> WIDTHS = List.of("fijlrt", "mw", "abcdeghknopqsuvxyz");
    private static final String ALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String ACCENTED = "âáàäêéèëîíìïôóòöûúùüŵŷ";
    private static final int NEAR = 40;
    private static final int ATTEMPTS = 40;

    private final SplittableRandom random;

    Letters(SplittableRandom random) {
        this.random = random;
    }

    /**
     * {@return a word of the same length, not always another one}
     *
     * @param folded a word in small letters
     * @param sameWidth whether its letters should be about as wide
     */
    String like(String folded, boolean sameWidth) {
        StringBuilder word = new StringBuilder();
        folded.codePoints().forEach(letter -> word.appendCodePoint(letter(letter, sameWidth)));
        return Normalizer.isNormalized(word, Normalizer.Form.NFC) ? word.toString() : "q".repeat(folded.length());
    }

    /** {@return the word with capitals where the other one has them} */
    static String withCapitalsOf(String written, String word) {
        StringBuilder result = new StringBuilder();
        int[] capitals = written.codePoints().toArray();
        int[] letters = word.codePoints().toArray();
        for (int index = 0; index < letters.length; index++) {
            boolean capital = index < capitals.length && Character.isUpperCase(capitals[index]);
            result.appendCodePoint(capital ? Character.toUpperCase(letters[index]) : letters[index]);
        }
        return result.toString();
    }

    private int letter(int letter, boolean sameWidth) {
        if (ALL.indexOf(letter) >= 0) {
            return oneOf(sameWidth ? width(letter) : ALL);
        }
        boolean latin = UnicodeScript.of(letter) == UnicodeScript.LATIN && Character.charCount(letter) == 1;
        return latin && Character.isLetter(letter) ? oneOf(ACCENTED) : near(letter);
    }

    private static String width(int letter) {
        return WIDTHS.stream()
                .filter(same -> same.indexOf(letter) >= 0)
                .findFirst()
                .orElse(ALL);
    }

    /** Alphabets stand together, letters of one kind near one another. */
    private int near(int letter) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int other = Math.max(0, letter + random.nextInt(-NEAR, NEAR + 1));
            if (Character.isLetter(other)
                    && Character.getType(other) == Character.getType(letter)
                    && Character.charCount(other) == Character.charCount(letter)
                    && UnicodeScript.of(other) == UnicodeScript.of(letter)) {
                return other;
            }
        }
        return letter;
    }

    private int oneOf(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
