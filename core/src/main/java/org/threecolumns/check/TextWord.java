package org.threecolumns.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text and where it stands. Apostrophes and hyphens between letters belong to the word; a curly apostrophe is
 * the same as a straight one.
 *
 * @param text the word as written
 * @param folded the word to compare with: small letters, straight apostrophes
 * @param start where it begins in the text
 */
record TextWord(String text, String folded, int start) {
    /** {@return the words of a text, from left to right} */
    static List<TextWord> in(String text) {
        List<TextWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                String word = text.substring(at, end);
                words.add(new TextWord(word, word.toLowerCase(Locale.ROOT).replace('’', '\''), at));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && (isLetter(text.charAt(at)) || joins(text, at, start))) {
            at++;
        }
        return at;
    }

    private static boolean joins(String text, int at, int start) {
        char between = text.charAt(at);
        return (between == '\'' || between == '’' || between == '-')
                && at > start
                && at + 1 < text.length()
                && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    int end() {
        return start + text.length();
    }

    boolean isCapitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(folded);
    }

    @Override
    public String toString() {
        return "TextWord";
    }
}
