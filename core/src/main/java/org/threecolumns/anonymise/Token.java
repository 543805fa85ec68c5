package org.threecolumns.anonymise;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters with their marks, or a run of digits.
 *
 * @param text the run
 * @param start where it begins in its text
 */
record Token(String text, int start) {
    /** {@return the runs of a text, from left to right} */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (Character.isLetterOrDigit(first)) {
                while (end < text.length() && goesOn(first, text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                tokens.add(new Token(text.substring(at, end), at));
            }
            at = end;
        }
        return tokens;
    }

    /** {@return the run in small letters, one for one} */
    String folded() {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    int end() {
        return start + text.length();
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    private static boolean goesOn(int first, int next) {
        return Character.isDigit(first) ? Character.isDigit(next) : Character.isLetter(next) || isMark(next);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    @Override
    public String toString() {
        return "Token";
    }
}
