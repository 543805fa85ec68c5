package org.threecolumns.anonymise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** What stands for each word and number of one record: always the same, and never the same for two. */
final class Substitutes {
    private static final int CAREFUL = 60;
    private static final int ATTEMPTS = 2_000;

    private final SplittableRandom random;
    private final Letters letters;
    private final Set<String> unwanted;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> chosen = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();

    Substitutes(SplittableRandom random, Contents contents) {
        this.random = random;
        this.letters = new Letters(random);
        this.unwanted = contents.words();
        contents.lexicons()
                .forEach(lexicon -> lexicon.entries()
                        .forEach(entry -> Token.in(entry).forEach(token -> reserved.add(token.folded()))));
    }

    /** {@return what stands for a word or a number; single letters and digits stand for themselves} */
    String of(Token token) {
        String folded = token.folded();
        if (folded.codePointCount(0, folded.length()) == 1 && folded.length() == 1) {
            return token.text();
        }
        if (token.isNumber()) {
            return chosen.computeIfAbsent(folded, any -> choose(folded, attempt -> number(folded)));
        }
        String word = chosen.computeIfAbsent(
                folded, any -> choose(folded, attempt -> letters.like(folded, attempt < CAREFUL)));
        return Letters.withCapitalsOf(token.text(), word);
    }

    /** {@return something of the same form, without remembering it} */
    String fresh(Token token) {
        return token.isNumber()
                ? number(token.text())
                : Letters.withCapitalsOf(token.text(), letters.like(token.folded(), false));
    }

    /** {@return other digits of the same number; the first one is nought only if it was} */
    String number(String digits) {
        StringBuilder number = new StringBuilder();
        for (int index = 0; index < digits.length(); index++) {
            boolean anything = index > 0 || digits.charAt(0) == '0';
            number.append((char) ('0' + (anything ? random.nextInt(10) : random.nextInt(1, 10))));
        }
        return number.toString();
    }

    SplittableRandom random() {
        return random;
    }

    /** If there are hardly any words of that length, one that stands elsewhere in the record will do. */
    private String choose(String original, IntFunction<String> draw) {
        for (int attempt = 0; attempt < 2 * ATTEMPTS; attempt++) {
            String word = draw.apply(attempt);
            boolean elsewhere = attempt < ATTEMPTS && unwanted.contains(word);
            if (!elsewhere && !word.equals(original) && !reserved.contains(word) && taken.add(word)) {
                return word;
            }
        }
        return draw.apply(2 * ATTEMPTS);
    }
}
